using System.Text;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reference.Rendering;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>The vectors as files: one for each kind, with a vector in each line, a JSON Schema beside each, and the protocol in words.</summary>
internal static class VectorFiles
{
    /// <summary>The file that counts them.</summary>
    public const string Index = "index.json";

    /// <summary>The ending of a file of vectors.</summary>
    public const string Extension = ".jsonl";

    /// <summary>The version of the form that lines have; the schemas describe it.</summary>
    private const int Version = 1;

    private const string ReadMe = "README.md";
    private const string Commands = "commands.json";
    private const string SchemaFolder = "schema/";
    private const string SchemaExtension = ".schema.json";

    /// <summary>The files, by their location below the folder.</summary>
    public static IReadOnlyDictionary<string, string> Files(Catalogue catalogue)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [ReadMe] = EmbeddedText.Of("vectors/" + ReadMe) };
        var counts = new List<(VectorKind Kind, int Count)>();
        foreach (VectorKind kind in VectorKind.All)
        {
            var lines = new StringBuilder();
            int count = 0;
            foreach (Vector vector in VectorSet.Of(catalogue, kind))
            {
                _ = lines.Append(VectorLine.Of(vector)).Append('\n');
                count++;
            }

            files.Add(kind.Name + Extension, lines.ToString());
            files.Add(SchemaFolder + kind.Name + SchemaExtension, EmbeddedText.Of($"vectors/{kind.Name}{SchemaExtension}"));
            counts.Add((kind, count));
        }

        files.Add(Commands, JsonDocumentText.Of(json => FieldsJson.Write(json, new VectorFields { ["commands"] = CommandShapes.Of(catalogue) })));
        files.Add(Index, IndexText(counts));
        return files;
    }

    private static string IndexText(IReadOnlyList<(VectorKind Kind, int Count)> counts) =>
        JsonDocumentText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteNumber("count", counts.Sum(kind => kind.Count));
            json.WriteObjects(
                "kinds",
                counts,
                kind =>
                {
                    json.WriteString("kind", kind.Kind.Name);
                    json.WriteString("summary", kind.Kind.Summary);
                    json.WriteString("file", kind.Kind.Name + Extension);
                    json.WriteString("schema", SchemaFolder + kind.Kind.Name + SchemaExtension);
                    json.WriteNumber("count", kind.Count);
                }
            );
            json.WriteEndObject();
        });
}
