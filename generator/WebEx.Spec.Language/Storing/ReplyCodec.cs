using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Storing;

/// <summary>A reply.</summary>
internal static class ReplyCodec
{
    /// <summary>A reply.</summary>
    public static ReplyModel Reply(ModelCodec codec, ReplyModel? reply) =>
        new(
            codec.Integer(reply?.Line ?? 0),
            codec.Texts(reply?.Statuses ?? default),
            codec.Text(reply?.StatusCode),
            codec.Each(reply?.Constants ?? default, static (codec, constant) => new ReplyConstant(codec.Text(constant?.Code), codec.Text(constant?.Value))),
            codec.Text(reply?.Method),
            codec.Texts(reply?.Joints ?? default),
            codec.Each(reply?.Success ?? default, Parameter),
            codec.Each(reply?.Failure ?? default, Parameter),
            codec.Flag(reply?.HasAdditional ?? false),
            (ReplyWithoutBackUrl)codec.Member((int)(reply?.Without ?? default), (int)ReplyWithoutBackUrl.BackUrlRequired + 1),
            codec.Optional(
                reply?.Markup,
                static (codec, markup) =>
                    new ReplyMarkup(codec.Text(markup?.Root), codec.Flag(markup?.IsXml ?? false), codec.Each(markup?.Elements ?? default, Parameter))
            ),
            CommandCodec.Remarks(codec, reply?.Remarks ?? default),
            codec.Texts(reply?.Errata ?? default)
        );

    /// <summary>A parameter of a reply.</summary>
    public static ReplyParameter Parameter(ModelCodec codec, ReplyParameter? parameter) =>
        new(
            codec.Text(parameter?.Code),
            codec.Text(parameter?.Name),
            codec.Member(parameter?.Type ?? default),
            codec.Text(parameter?.Meaning),
            codec.OptionalText(parameter?.When),
            codec.Flag(parameter?.IsOptional ?? false),
            codec.Optional(parameter?.Flag, ArgumentCodec.Flag),
            codec.Optional(parameter?.Choice, ArgumentCodec.Choice),
            codec.OptionalText(parameter?.Item),
            codec.OptionalInteger(parameter?.From),
            codec.OptionalInteger(parameter?.To),
            codec.OptionalText(parameter?.Separator),
            codec.OptionalText(parameter?.Inner),
            codec.Each(parameter?.Parts ?? default, Parameter),
            codec.OptionalInteger(parameter?.Line),
            codec.Texts(parameter?.Errata ?? default)
        );
}
