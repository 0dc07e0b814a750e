using System.Text.Json.Nodes;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Tool.Explaining;
using WebEx.Spec.Tool.Vectors;

namespace WebEx.Spec.Tool.Tests.Vectors;

/// <summary>The vectors of the repository's catalogue, made once.</summary>
internal static class ExportedVectors
{
    /// <summary>How far two vectors are apart of which both are tried, where trying each of them takes too long for every run.</summary>
    public static int Stride { get; } = Environment.GetEnvironmentVariable("WEBEX_TEST_VECTORS") == "all" ? 1 : 25;

    /// <summary>The catalogue that the tool brings along.</summary>
    public static Catalogue Catalogue { get; } = Catalogue.Load(EmbeddedCatalogue.Instance.Files, CancellationToken.None);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> MadeFiles = new(() => VectorFiles.Files(Catalogue));

    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<JsonObject>>> Parsed = new(() =>
        VectorKind.All.ToDictionary(
            kind => kind.Name,
            kind =>
                (IReadOnlyList<JsonObject>)
                    [
                        .. MadeFiles
                            .Value[kind.Name + VectorFiles.Extension]
                            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                            .Select(line => JsonNode.Parse(line)!.AsObject()),
                    ],
            StringComparer.Ordinal
        )
    );

    /// <summary>The files, by their location.</summary>
    public static IReadOnlyDictionary<string, string> Files => MadeFiles.Value;

    /// <summary>The vectors of a kind.</summary>
    public static IReadOnlyList<JsonObject> Of(string kind) => Parsed.Value[kind];
}
