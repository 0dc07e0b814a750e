using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>The ids of commands among each other: page and AT, with the family behind them only where page and AT repeat.</summary>
public sealed class CommandIds
{
    private readonly Dictionary<string, CommandModel> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>Gives every command its id.</summary>
    public CommandIds(IEnumerable<CommandModel> commands)
    {
        foreach (IGrouping<(string Page, string? At), CommandModel> same in commands.GroupBy(command => (command.Page, command.At)))
        {
            bool repeats = same.Skip(1).Any();
            foreach (CommandModel command in same)
            {
                string id = repeats ? command.Id : (command with { Family = null }).Id;
                _commands[id] = command;
                _ids[command.Id] = id;
            }
        }
    }

    /// <summary>All ids.</summary>
    public IEnumerable<string> All => _commands.Keys;

    /// <summary>The id of a command.</summary>
    public string Of(CommandModel command) => _ids[command.Id];

    /// <summary>The command of an id, or null.</summary>
    public CommandModel? Find(string id) => _commands.TryGetValue(id, out CommandModel? command) ? command : null;
}
