using System.CommandLine;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec completion</c>.</summary>
internal static class CompletionCommand
{
    private const string Bash = "bash";
    private const string PowerShell = "powershell";

    // The line without the name of the program, and the place of the cursor in it, go to the library's directive.
    private const string BashScript = """
        _webex_spec() {
            local line="${COMP_LINE#* }" point=$((COMP_POINT - ${#COMP_LINE} + ${#COMP_LINE#* }))
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(webex-spec "[suggest:$((point < 0 ? 0 : point))]" "$line" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _webex_spec webex-spec

        """;

    private const string PowerShellScript = """
        Register-ArgumentCompleter -Native -CommandName webex-spec -ScriptBlock {
            param($word, $tree, $cursor)
            $line = $tree.ToString() -replace '^\S+\s?', ''
            $point = [Math]::Max(0, $cursor - ($tree.ToString().Length - $line.Length))
            webex-spec "[suggest:$point]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        var shell = new Argument<string>("SHELL") { Description = $"{Bash} or {PowerShell}." };
        shell.AcceptOnlyFromAmong(Bash, PowerShell);
        var verb = new Verb(
            "completion",
            "Writes a script that lets a shell complete commands and options.",
            ("completion bash >> ~/.bashrc", "Completion in Bash, from the next shell on."),
            ("completion powershell >> $PROFILE", "Completion in PowerShell.")
        )
        {
            shell,
        };
        verb.SetAction(parsed =>
        {
            console.Output.Write((parsed.GetRequiredValue(shell) == Bash ? BashScript : PowerShellScript).ReplaceLineEndings("\n"));
            return ExitCode.Sound;
        });
        return verb;
    }
}
