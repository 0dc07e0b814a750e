using System.Text.Json;

namespace WebEx.Spec.Tool.Tests;

/// <summary>An exported document, with the few questions that tests ask of it.</summary>
internal sealed class ExportedDocument
{
    private readonly JsonElement _root;

    private ExportedDocument(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        _root = document.RootElement.Clone();
    }

    /// <summary>The export of this repository's catalogue.</summary>
    public static ExportedDocument OfRepository { get; } = Of(RepositoryFolder.Spec);

    /// <summary>A list at the top.</summary>
    public IReadOnlyList<JsonElement> this[string name] => [.. _root.GetProperty(name).EnumerateArray()];

    /// <summary>Exports a folder.</summary>
    public static ExportedDocument Of(string folder)
    {
        ToolRun run = ToolRun.Of("export", "--format", "catalogue", folder);
        run.Error.ShouldBe("");
        run.ExitCode.ShouldBe(ExitCode.Sound);
        return new ExportedDocument(run.Output);
    }

    /// <summary>The texts of a list.</summary>
    public static IReadOnlyList<string?> Texts(JsonElement owner, string name) =>
        [.. owner.GetProperty(name).EnumerateArray().Select(item => item.GetString())];

    /// <summary>A command by its id.</summary>
    public JsonElement Command(string id) => this["commands"].Single(command => command.GetProperty("id").GetString() == id);

    /// <summary>An argument by its code; the first, where the code has two meanings.</summary>
    public JsonElement Argument(string id, string code) => Coded(Command(id), "arguments", code);

    /// <summary>An error by its code.</summary>
    public JsonElement Error(string id, string code) => Coded(Command(id), "errors", code);

    private static JsonElement Coded(JsonElement command, string list, string code) =>
        command.GetProperty(list).EnumerateArray().First(item => item.GetProperty("code").GetString() == code);
}
