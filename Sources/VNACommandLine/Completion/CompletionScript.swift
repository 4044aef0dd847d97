/// The script by which a shell completes the program's command lines: a few lines that ask the
/// program itself, so that it never gets old.
enum CompletionScript: String, CaseIterable, OptionValue {
  case bash, zsh, fish

  func text(for program: String) -> String {
    let function = program.replacing("-", with: "_")
    return switch self {
    case .bash: Self.bash(program, function)
    case .zsh: Self.zsh(program, function)
    case .fish: Self.fish(program, function)
    }
  }

  private static func bash(_ program: String, _ function: String) -> String {
    """
    # bash completion for \(program)
    _\(function)_complete() {
      local line current=${COMP_WORDS[COMP_CWORD]}
      [[ $current == [=:]* ]] && current=
      COMPREPLY=()
      while IFS= read -r line; do
        case $line in
          :files)
            compopt -o filenames 2>/dev/null
            while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
            ;;
          :directories)
            compopt -o filenames 2>/dev/null
            while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$current")
            ;;
          *)
            printf -v line %q "${line%%$'\\t'*}"
            COMPREPLY+=("$line")
            ;;
        esac
      done < <("${COMP_WORDS[0]}" __complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    }
    complete -F _\(function)_complete \(program)

    """
  }

  private static func zsh(_ program: String, _ function: String) -> String {
    """
    #compdef \(program)
    _\(function)() {
      local -a lines candidates
      local line files
      lines=("${(@f)$("${words[1]}" __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
      for line in "${lines[@]}"; do
        case $line in
          '') ;;
          :files) files=1 ;;
          :directories) files=2 ;;
          *$'\\t'*) candidates+=("${${line%%$'\\t'*}//:/\\\\:}:${line#*$'\\t'}") ;;
          *) candidates+=("${line//:/\\\\:}") ;;
        esac
      done
      (( $#candidates )) && _describe -V '\(program)' candidates
      [[ $files == 1 ]] && _files
      [[ $files == 2 ]] && _files -/
      return 0
    }
    if [[ $funcstack[1] == _\(function) ]]; then
      _\(function) "$@"
    else
      compdef _\(function) \(program)
    fi

    """
  }

  private static func fish(_ program: String, _ function: String) -> String {
    """
    # fish completion for \(program)
    function __\(function)_complete
        set -l words (commandline -opc)
        set -l current (commandline -ct)
        for line in ($words[1] __complete -- $words[2..-1] "$current" 2>/dev/null)
            switch $line
                case ':files'
                    __fish_complete_path "$current"
                case ':directories'
                    __fish_complete_directories "$current"
                case '*'
                    echo $line
            end
        end
    end
    complete -c \(program) -f -a '(__\(function)_complete)'

    """
  }
}
