import VNACommandLine

await CommandLine(plugins: [BuiltIn()]).run()
