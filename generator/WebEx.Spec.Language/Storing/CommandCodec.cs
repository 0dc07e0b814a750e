using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Storing;

/// <summary>A bound command, its rules and errors.</summary>
internal static class CommandCodec
{
    /// <summary>What came of a file of the catalogue without mistakes, but for its path.</summary>
    public static BoundCommand Bound(ModelCodec codec, BoundCommand? bound) =>
        new(
            "",
            Span(codec, bound?.NamePlace ?? default),
            Span(codec, bound?.IdPlace ?? default),
            IsOverride: false,
            Command(codec, bound?.Command),
            codec.Each(bound?.Lines ?? default, static (codec, line) => new GuideLine(codec.Integer(line.Line), Span(codec, line.Span))),
            default
        );

    /// <summary>Further facts.</summary>
    public static EquatableArray<RemarkModel> Remarks(ModelCodec codec, EquatableArray<RemarkModel> remarks) =>
        codec.Each(
            remarks,
            static (codec, remark) => new RemarkModel(codec.Text(remark?.Text), codec.OptionalInteger(remark?.Line), codec.Texts(remark?.Errata ?? default))
        );

    private static CommandModel Command(ModelCodec codec, CommandModel? command) =>
        new()
        {
            Page = codec.Text(command?.Page),
            Path = codec.Text(command?.Path),
            At = codec.OptionalText(command?.At),
            Family = codec.OptionalText(command?.Family),
            Name = codec.Text(command?.Name),
            Namespace = codec.Text(command?.Namespace),
            Centers = codec.Centers(command?.Centers ?? default),
            Access = (AccessLevel)codec.Member((int)(command?.Access ?? default), (int)AccessLevel.SiteAdmin + 1),
            Effect = (CommandEffect)codec.Member((int)(command?.Effect ?? default), (int)CommandEffect.SetsService + 1),
            Guide = Guide(codec, command?.Guide),
            Summary = codec.Text(command?.Summary),
            Remarks = Remarks(codec, command?.Remarks ?? default),
            Errata = codec.Texts(command?.Errata ?? default),
            Deprecated = codec.OptionalText(command?.Deprecated),
            Arguments = codec.Each(command?.Arguments ?? default, ArgumentCodec.Argument),
            Rules = codec.Each(command?.Rules ?? default, Rule),
            Reply = codec.Optional(command?.Reply, ReplyCodec.Reply),
            Errors = codec.Each(command?.Errors ?? default, Error),
            NumberedErrors = codec.Texts(command?.NumberedErrors ?? default),
            Later = LaterCodec.Facts(codec, command?.Later),
        };

    private static SourceSpan Span(ModelCodec codec, SourceSpan span) =>
        new(codec.Integer(span.StartLine), codec.Integer(span.StartColumn), codec.Integer(span.EndLine), codec.Integer(span.EndColumn));

    private static GuidePlace Guide(ModelCodec codec, GuidePlace? guide) =>
        new(codec.Text(guide?.Section), codec.Text(guide?.Page), codec.Integer(guide?.Line ?? 0), codec.OptionalText(guide?.Errors));

    private static RuleModel Rule(ModelCodec codec, RuleModel? rule) =>
        new(
            (RuleKind)codec.Member((int)(rule?.Kind ?? default), (int)RuleKind.Note + 1),
            codec.Centers(rule?.Centers ?? default),
            codec.Each(
                rule?.Condition ?? default,
                static (codec, term) =>
                    new ConditionTerm(
                        Reference(codec, term?.Argument),
                        (ConditionOperator)codec.Member((int)(term?.Operator ?? default), (int)ConditionOperator.Lacks + 1),
                        codec.Texts(term?.Tokens ?? default)
                    )
            ),
            codec.Each(rule?.Arguments ?? default, Reference),
            codec.Texts(rule?.Tokens ?? default),
            codec.Integer(rule?.Months ?? 0),
            codec.OptionalText(rule?.Text),
            codec.OptionalText(rule?.Error),
            codec.Integer(rule?.Line ?? 0),
            codec.Texts(rule?.Errata ?? default)
        );

    private static ArgumentReference Reference(ModelCodec codec, ArgumentReference? reference) =>
        new(codec.Text(reference?.Property), codec.Text(reference?.Code), codec.Flag(reference?.IsByNumber ?? false));

    private static ErrorModel Error(ModelCodec codec, ErrorModel? error) =>
        new(
            codec.Text(error?.Code),
            codec.Text(error?.Name),
            codec.Text(error?.Meaning),
            codec.Integer(error?.Line ?? 0),
            codec.Centers(error?.Centers ?? default),
            codec.Texts(error?.Adds ?? default),
            codec.Texts(error?.Printed ?? default),
            Remarks(codec, error?.Remarks ?? default),
            codec.Texts(error?.Errata ?? default),
            (ErrorCauses)codec.Member((int)(error?.Causes ?? default), (int)ErrorCauses.Settings << 1),
            codec.OptionalText(error?.NotEnforceable),
            (ErrorPrevention)codec.Member((int)(error?.Prevention ?? default), (int)ErrorPrevention.Typed + 1)
        );
}
