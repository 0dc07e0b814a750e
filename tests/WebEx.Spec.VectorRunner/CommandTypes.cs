using System.Reflection;
using WebEx.Partner;

namespace WebEx.Spec.VectorRunner;

/// <summary>The compiled types of a command.</summary>
/// <param name="Request">The request.</param>
/// <param name="Command">The description.</param>
internal sealed record CommandTypes(Type Request, WebExCommand Command)
{
    private static readonly Dictionary<string, CommandTypes> All = Find();

    /// <summary>Those of a command by its id: page and AT, with the family behind them where these repeat.</summary>
    public static CommandTypes Find(string id) => All[id];

    /// <summary>Reads a reply.</summary>
    /// <param name="text">What came.</param>
    /// <param name="received">How it came, in the words of the vectors.</param>
    public WebExReply ReadReply(string text, string received) =>
        Command.ReadUntypedReply(
            text,
            received switch
            {
                "redirect" => ReplyContext.Redirect,
                "postedForm" => ReplyContext.PostedForm,
                "body" => ReplyContext.Body,
                _ => ReplyContext.NotStated,
            }
        );

    private static Dictionary<string, CommandTypes> Find() =>
        typeof(LogIn)
            .Assembly.GetExportedTypes()
            .Where(type => typeof(IWebExRequest).IsAssignableFrom(type) && type is { IsAbstract: false, IsInterface: false })
            .Select(type => new CommandTypes(type, (WebExCommand)type.GetProperty(nameof(Command), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!))
            .GroupBy(types => types.Id)
            .SelectMany(same => same.Select(types => (Id: same.Skip(1).Any() ? $"{types.Id}@{types.Family}" : types.Id, Types: types)))
            .ToDictionary(pair => pair.Id, pair => pair.Types, StringComparer.Ordinal);

    private string Id => string.Join('/', new[] { Command.Path.Split('/')[^1], Command.At }.OfType<string>());

    // The commands of a family are in a namespace of their own: Meetings are those of the family meeting.
    private string Family => Request.Namespace!.Split('.')[^1].ToLowerInvariant().TrimEnd('s');
}
