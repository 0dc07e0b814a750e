using System.Reflection;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>A command's model, and the types that the generator made of it.</summary>
internal sealed class GeneratedCommand(CommandModel model)
{
    public static WebExSite Site { get; } = new("acme");

    public CommandModel Model => model;

    /// <summary>The description that was generated.</summary>
    public WebExCommand Definition => (WebExCommand)Request.GetProperty(nameof(Definition))!.GetValue(null)!;

    /// <summary>Where the command is valid.</summary>
    public IEnumerable<Center> Centers => model.Centers.Each();

    public Type Request { get; } = Find(model, "");

    public Type Error { get; } = Find(model, "Error");

    public Type Errors { get; } = Find(model, "Errors");

    public Type Reply { get; } = Find(model, "Reply");

    /// <summary>How it is answered.</summary>
    public ReplyModel ReplyModel => model.Reply ?? ReplyModel.Usual;

    /// <summary>Reads a reply without reflection, for tests that do it often.</summary>
    public Func<string?, WebExReply> ReadReply => field ??= Reply.GetMethod("Parse", [typeof(string)])!.CreateDelegate<Func<string?, WebExReply>>();

    public PropertyInfo Property(ArgumentModel argument) =>
        Request.GetProperty(argument.Name) ?? throw new InvalidOperationException($"{Request} has no property {argument.Name}.");

    /// <summary>A property of an element of a group.</summary>
    public PropertyInfo Property(ArgumentModel group, ArgumentModel part) => Property(group).PropertyType.GenericTypeArguments[0].GetProperty(part.Name)!;

    public ArgumentModel Argument(string property) => model.Arguments.Single(argument => argument.Name == property);

    public bool TryRead(string? text, Center center, out IWebExRequest? request, out ValidationResult problems)
    {
        object?[] arguments = [text, center, null, null];
        bool isRead = (bool)Request.GetMethod("TryRead")!.Invoke(null, arguments)!;
        request = (IWebExRequest?)arguments[2];
        problems = (ValidationResult)arguments[3]!;
        return isRead;
    }

    public Enum ParseError(string? code, out int? number)
    {
        object?[] arguments = [code, null];
        var error = (Enum)Errors.GetMethod("Parse")!.Invoke(null, arguments)!;
        number = (int?)arguments[1];
        return error;
    }

    public Enum ErrorNamed(string name) => (Enum)Enum.Parse(Error, name);

    public string ToCode(Enum error, int? number) => (string)Errors.GetMethod("ToCode")!.Invoke(null, [error, number])!;

    public WebExReply ParseReply(string? text) => ReadReply(text);

    public WebExReply ParseReply(string? text, ReplyContext context) => (WebExReply)Reply.GetMethod("Parse", [typeof(string), typeof(ReplyContext)])!.Invoke(null, [text, context])!;

    private static Type Find(CommandModel model, string suffix)
    {
        string name = $"WebEx.{model.Namespace}.{model.Name}{suffix}";
        return typeof(GeneratedCommand).Assembly.GetType(name) ?? throw new InvalidOperationException($"The type {name} of {model.Id} was not generated.");
    }
}
