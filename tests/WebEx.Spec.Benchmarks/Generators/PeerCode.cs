namespace WebEx.Benchmarks.Generators;

/// <summary>C# that gives the generators of other packages as much to do as a hundred commands give ours.</summary>
internal static class PeerCode
{
    private const int Count = 110;
    private const string Members = "int Id, string Name, System.DateTime Start, bool IsOpen, System.Collections.Generic.List<string> Texts, double Ratio";

    /// <summary>Types that System.Text.Json writes serializers for.</summary>
    public static string Json { get; } =
        Each(number => $"public sealed record Type{number}({Members});\n")
        + Each(number => $"[System.Text.Json.Serialization.JsonSerializable(typeof(Type{number}))]\n")
        + "public partial class Context : System.Text.Json.Serialization.JsonSerializerContext;\n";

    /// <summary>Interfaces that Refit writes clients for.</summary>
    public static string Refit { get; } =
        Each(number =>
            $$"""
                public interface IClient{{number}}
                {
                    [Refit.Get("/m{{number}}.php")]
                    System.Threading.Tasks.Task<string> GetAsync(string name, int id, System.DateTime start, bool isOpen, double ratio, string text);

                    [Refit.Post("/m{{number}}.php")]
                    System.Threading.Tasks.Task<string> PostAsync(
                        [Refit.Body(Refit.BodySerializationMethod.UrlEncoded)] System.Collections.Generic.Dictionary<string, object> form
                    );
                }

                """
        );

    /// <summary>Mappers whose bodies Mapperly writes.</summary>
    public static string Mapperly { get; } =
        Each(number =>
            $$"""
                public sealed record From{{number}}({{Members}});
                public sealed record To{{number}}({{Members}});

                [Riok.Mapperly.Abstractions.Mapper]
                public partial class Mapper{{number}}
                {
                    public partial To{{number}} Map(From{{number}} value);
                }

                """
        );

    private static string Each(Func<int, string> text) => string.Concat(Enumerable.Range(1, Count).Select(text));
}
