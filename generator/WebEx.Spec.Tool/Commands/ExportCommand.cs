using System.CommandLine;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Tool.Collections;
using WebEx.Spec.Tool.Comparing;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reference;
using WebEx.Spec.Tool.Reference.Rendering;
using WebEx.Spec.Tool.Schemas;
using WebEx.Spec.Tool.Vectors;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec export</c>.</summary>
internal static class ExportCommand
{
    private const string CatalogueFormat = "catalogue";
    private const string SiteFormat = "site";
    private const string MarkdownFormatName = "markdown";

    private const string FactsFormat = "facts";
    private const string HttpFormat = "http";
    private const string VectorsFormat = "vectors";

    private const string SchemaFormat = "schema";

    private static readonly string[] Formats = [CatalogueFormat, FactsFormat, SiteFormat, MarkdownFormatName, HttpFormat, VectorsFormat, SchemaFormat];

    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string?> folder = FolderArgument.Create();
        var format = new Option<string>("--format")
        {
            Description =
                "catalogue: the whole catalogue as one JSON document. facts: everything that it says, for 'diff'. "
                + "site: the reference as HTML pages, with guides and a search. markdown: the same pages as Markdown. "
                + "http: a file for each command, which editors send. vectors: tests for implementations in any language. "
                + "schema: the JSON Schemas of spec files, and the tables of their keys, of no catalogue.",
            HelpName = string.Join("|", Formats),
            Required = true,
        };
        format.Validators.Add(result =>
        {
            foreach (string value in result.Tokens.Select(token => token.Value).Where(value => !Formats.Contains(value)))
                result.AddError($"{Quoted.Text(value)} is not a format ({string.Join(", ", Formats)}){Suggestion.For(value, Formats)}");
        });
        format.CompletionSources.Add(Formats);
        var output = new Option<string?>("--output")
        {
            Description = "The folder that pages are written to: an empty one, or that of an earlier export. For all but documents.",
            HelpName = "FOLDER",
        };
        var verb = new Verb(
            "export",
            "Writes a catalogue in another form.",
            ("export --format catalogue spec", "Writes the catalogue as one JSON document."),
            ("export --format site --output reference", "Writes the reference; open reference/index.html."),
            ("export --format vectors --output vectors", "Writes test vectors, for the verb 'vectors' and for other languages.")
        )
        {
            folder,
            format,
            output,
        };
        verb.SetAction(parsed => Run(parsed.GetValue(folder), parsed.GetValue(format)!, parsed.GetValue(output), console));
        return verb;
    }

    // Or lists the errors: a document with gaps would be taken for the whole.
    private static int Run(string? folder, string format, string? output, ToolConsole console)
    {
        bool isDocument = format is CatalogueFormat or FactsFormat;
        if (isDocument == output is not null)
            throw new MisuseException(isDocument ? "the document is written to standard output; leave --output out." : $"--format {format} needs --output.");
        if (output is not null && ReferenceFolder.Refusal(output) is { } refusal)
            throw new MisuseException(refusal);
        if (format == SchemaFormat)
            return WriteSchemas(folder, output!, console);
        LoadedFolder loaded = CatalogueFolder.LoadExisting(folder);
        if (loaded.Diagnostics.Count > 0)
        {
            loaded.List(console.Error);
            console.Error.WriteLine($"{ToolName.Text}: nothing is exported, because the catalogue has errors: {loaded.Diagnostics.Count}.");
            return ExitCode.HasFindings;
        }

        if (output is null)
            console.Output.Write(format == FactsFormat ? FactDocument.Write(CatalogueFacts.Of(loaded.Catalogue)) : CatalogueDocument.Write(loaded.Catalogue));
        else if (format == HttpFormat)
            WriteRequests(loaded, output, console);
        else if (format == VectorsFormat)
            WriteVectors(loaded, output, console);
        else
            WritePages(loaded, format == SiteFormat ? new HtmlFormat() : new MarkdownFormat(), output, console);
        return ExitCode.Sound;
    }

    // They are of the language, whatever a catalogue says.
    private static int WriteSchemas(string? folder, string output, ToolConsole console)
    {
        if (folder is not null)
            throw new MisuseException("the schemas are of the language, and of no catalogue; leave the folder out.");
        IReadOnlyDictionary<string, string> files = SchemaFiles.All();
        ReferenceFolder.Write(output, files);
        console.Error.WriteLine($"{files.Count} files are written; {SchemaFiles.Tables} has the keys in tables.");
        return ExitCode.Sound;
    }

    private static void WriteRequests(LoadedFolder loaded, string output, ToolConsole console)
    {
        IReadOnlyDictionary<string, string> files = HttpCollection.Files(loaded.Catalogue);
        ReferenceFolder.Write(output, files);
        console.Error.WriteLine($"{files.Count} files are written; {HttpCollection.Environment} says which site is meant.");
    }

    private static void WriteVectors(LoadedFolder loaded, string output, ToolConsole console)
    {
        ReferenceFolder.Write(output, VectorFiles.Files(loaded.Catalogue));
        console.Error.WriteLine(
            $"The vectors are written; {Path.Combine(output, VectorFiles.Index)} counts them, and the README beside it tells how to use them."
        );
    }

    private static void WritePages(LoadedFolder loaded, OutputFormat format, string output, ToolConsole console)
    {
        IReadOnlyDictionary<string, string> files = ReferenceSite.Files(loaded.Catalogue, format);
        ReferenceFolder.Write(output, files);
        console.Error.WriteLine($"{files.Count} files are written; begin with {Path.Combine(output, "index" + format.Extension)}.");
    }
}
