using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Storing;

/// <summary>What sources later than the guide say.</summary>
internal static class LaterCodec
{
    /// <summary>All that they say of a command.</summary>
    public static LaterFacts Facts(ModelCodec codec, LaterFacts? facts) =>
        new(
            codec.Each(
                facts?.Errors ?? default,
                static (codec, error) =>
                    new LaterError(codec.Text(error?.Code), codec.Text(error?.Name), codec.Text(error?.Meaning), Sources(codec, error?.Sources ?? default))
            ),
            codec.Each(
                facts?.Spellings ?? default,
                static (codec, spelling) =>
                    new LaterSpelling(codec.Text(spelling?.Error), codec.Text(spelling?.Reads), Sources(codec, spelling?.Sources ?? default))
            ),
            codec.Each(
                facts?.Reply ?? default,
                static (codec, later) => new LaterParameter(ReplyCodec.Parameter(codec, later?.Parameter), Sources(codec, later?.Sources ?? default))
            ),
            codec.Each(
                facts?.Remarks ?? default,
                static (codec, fact) =>
                    new LaterFact(codec.Text(fact?.Text), codec.Integers(fact?.Contradicts ?? default), Sources(codec, fact?.Sources ?? default))
            )
        );

    private static EquatableArray<LaterSource> Sources(ModelCodec codec, EquatableArray<LaterSource> sources) =>
        codec.Each(
            sources,
            static (codec, source) =>
                new LaterSource(
                    codec.Text(source?.Name),
                    codec.Text(source?.Title),
                    (LaterSourceKind)codec.Member((int)(source?.Kind ?? default), (int)LaterSourceKind.Observed + 1),
                    codec.Text(source?.Address),
                    codec.Text(source?.Date)
                )
        );
}
