import VNACommandLine

await CommandLineProgram(plugins: [BuiltIn()]).run()
