using System.Reflection;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>A command's model, and the types that the generator made of it.</summary>
/// <param name="model">The model.</param>
/// <param name="generated">Where the types are, when not in this assembly.</param>
internal sealed class GeneratedCommand(CommandModel model, Assembly? generated = null)
{
    // Of random commands there are many, and each of them is looked at a few times.
    private const int RandomShare = 12;

    public static WebExSite Site { get; } = new("acme");

    public CommandModel Model => model;

    /// <summary>The description that was generated.</summary>
    public WebExCommand Command => (WebExCommand)Request.GetProperty(nameof(Command))!.GetValue(null)!;

    /// <summary>Where the command is valid.</summary>
    public IEnumerable<Center> Centers => model.Centers.Each();

    public Type Request { get; } = Find(model, generated, "");

    public Type Error { get; } = Find(model, generated, "Error");

    public Type Errors { get; } = Find(model, generated, "ErrorCodes");

    public Type Reply { get; } = Find(model, generated, "Reply");

    /// <summary>How it is answered.</summary>
    public ReplyModel ReplyModel => model.Reply ?? ReplyModel.Usual;

    /// <summary>Reads a reply without reflection, for tests that do it often.</summary>
    private Func<string?, WebExReply> Reader => field ??= Reply.GetMethod("Read", [typeof(string)])!.CreateDelegate<Func<string?, WebExReply>>();

    public PropertyInfo Property(ArgumentModel argument) =>
        Request.GetProperty(argument.Name) ?? throw new InvalidOperationException($"{Request} has no property {argument.Name}.");

    /// <summary>A property of an element of a group.</summary>
    public PropertyInfo Property(ArgumentModel group, ArgumentModel part) => Property(group).PropertyType.GenericTypeArguments[0].GetProperty(part.Name)!;

    public ArgumentModel Argument(string property) => model.Arguments.Single(argument => argument.Name == property);

    public bool TryRead(string? text, Center center, out IWebExRequest? request, out RequestValidationResult problems)
    {
        object?[] arguments = [text, center, null, null];
        bool isRead = (bool)Request.GetMethod("TryRead")!.Invoke(null, arguments)!;
        request = (IWebExRequest?)arguments[2];
        problems = (RequestValidationResult)arguments[3]!;
        return isRead;
    }

    public Enum ParseError(string? code, out int? number)
    {
        object?[] arguments = [code, null];
        var error = (Enum)Errors.GetMethod("Find")!.Invoke(null, arguments)!;
        number = (int?)arguments[1];
        return error;
    }

    public Enum ErrorNamed(string name) => (Enum)Enum.Parse(Error, name);

    public string ToCode(Enum error, int? number) => (string)Errors.GetMethod("ToCode")!.Invoke(null, [error, number])!;

    public WebExReply ReadReply(string? text) => Reader(text);

    public WebExReply ReadReply(string? text, ReplyContext context) =>
        (WebExReply)Reply.GetMethod("Read", [typeof(string), typeof(ReplyContext)])!.Invoke(null, [text, context])!;

    /// <summary>True for a command that is made up: its rules may contradict each other.</summary>
    public bool IsRandom => generated is not null;

    /// <summary>How often a test with random values is repeated for this command, of the usual number of times.</summary>
    public int Rounds(int usual) => !IsRandom ? usual : Math.Max(1, usual / RandomShare);

    private static Type Find(CommandModel model, Assembly? generated, string suffix)
    {
        string name = $"WebEx.{model.Namespace}.{model.Name}{suffix}";
        return (generated ?? typeof(GeneratedCommand).Assembly).GetType(name)
            ?? throw new InvalidOperationException($"The type {name} of {model.Id} was not generated.");
    }
}
