using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Storing;

/// <summary>An argument with its parts, and what describes values of arguments and replies alike.</summary>
internal static class ArgumentCodec
{
    /// <summary>An argument.</summary>
    public static ArgumentModel Argument(ModelCodec codec, ArgumentModel? argument) =>
        new()
        {
            Code = codec.Text(argument?.Code),
            Aliases = codec.Texts(argument?.Aliases ?? default),
            Name = codec.Text(argument?.Name),
            Type = codec.Member(argument?.Type ?? default),
            Meaning = codec.Text(argument?.Meaning),
            Line = codec.Integer(argument?.Line ?? 0),
            Required = new RequirementModel(codec.Centers(argument?.Required.Centers ?? default), codec.OptionalText(argument?.Required.Condition)),
            Centers = codec.Centers(argument?.Centers ?? default),
            Only = codec.OptionalText(argument?.Only),
            Defaults = codec.Each(
                argument?.Defaults ?? default,
                static (codec, value) => new DefaultModel(codec.Centers(value?.Centers ?? default), codec.OptionalText(value?.Token))
            ),
            DefaultFrom = codec.OptionalText(argument?.DefaultFrom),
            Max = codec.OptionalNumber(argument?.Max),
            Min = codec.OptionalNumber(argument?.Min),
            Digits = codec.Integer(argument?.Digits ?? 0),
            Forbidden = codec.OptionalText(argument?.Forbidden),
            IsAscii = codec.Flag(argument?.IsAscii ?? false),
            Fields = codec.OptionalInteger(argument?.Fields),
            Errors = Errors(codec, argument?.Errors),
            Deprecated = codec.OptionalText(argument?.Deprecated),
            Remarks = CommandCodec.Remarks(codec, argument?.Remarks ?? default),
            Errata = codec.Texts(argument?.Errata ?? default),
            Flag = codec.Optional(argument?.Flag, Flag),
            Choice = codec.Optional(argument?.Choice, Choice),
            Tokens = codec.Each(argument?.Tokens ?? default, Value),
            Bits = codec.Optional(argument?.Bits, Bits),
            List = codec.Optional(
                argument?.List,
                static (codec, list) =>
                    new ListModel(codec.Flag(list?.IsOfNumbers ?? false), codec.Text(list?.Separator), codec.Text(list?.Open), codec.Text(list?.Close))
            ),
            Numbered = codec.Optional(
                argument?.Numbered,
                static (codec, numbers) => new NumberedModel(codec.Integer(numbers?.From ?? 0), codec.OptionalInteger(numbers?.To))
            ),
            Least = codec.OptionalInteger(argument?.Least),
            Part = codec.OptionalText(argument?.Part),
            Parts = codec.Each(argument?.Parts ?? default, Argument),
            Item = codec.OptionalText(argument?.Item),
        };

    /// <summary>The spelling of yes and no.</summary>
    public static FlagTokens Flag(ModelCodec codec, FlagTokens? flag) => new(codec.Text(flag?.Yes), codec.Text(flag?.No));

    /// <summary>The tokens of a choice.</summary>
    public static ChoiceModel Choice(ModelCodec codec, ChoiceModel? choice) =>
        new(
            codec.Text(choice?.EnumName),
            codec.Flag(choice?.IsShared ?? false),
            codec.Text(choice?.Meaning),
            codec.Integer(choice?.Line ?? 0),
            codec.Flag(choice?.IgnoreCase ?? false),
            codec.Each(choice?.Values ?? default, Value)
        );

    private static ChoiceValue Value(ModelCodec codec, ChoiceValue? value) =>
        new(
            codec.Text(value?.Token),
            codec.Text(value?.Name),
            codec.OptionalText(value?.Meaning),
            codec.Centers(value?.Centers ?? default),
            codec.OptionalText(value?.Deprecated)
        );

    private static BitsModel Bits(ModelCodec codec, BitsModel? bits) =>
        new(
            codec.Text(bits?.EnumName),
            codec.Flag(bits?.IsShared ?? false),
            codec.Text(bits?.Meaning),
            codec.Integer(bits?.Line ?? 0),
            codec.Each(
                bits?.Bits ?? default,
                static (codec, bit) =>
                    new BitModel(
                        codec.Integer(bit?.Bit ?? 0),
                        codec.OptionalText(bit?.Name),
                        codec.OptionalText(bit?.Meaning),
                        codec.OptionalText(bit?.Category),
                        codec.Integers(bit?.Needs ?? default),
                        codec.OptionalInteger(bit?.Line),
                        CommandCodec.Remarks(codec, bit?.Remarks ?? default),
                        codec.Texts(bit?.Errata ?? default)
                    )
            )
        );

    private static ArgumentErrors Errors(ModelCodec codec, ArgumentErrors? errors) =>
        new(
            codec.OptionalText(errors?.Missing),
            codec.OptionalText(errors?.TooFew),
            codec.OptionalText(errors?.TooLong),
            codec.OptionalText(errors?.TooShort),
            codec.OptionalText(errors?.Characters),
            codec.OptionalText(errors?.Invalid)
        )
        {
            NotAscii = codec.OptionalText(errors?.NotAscii),
            TooLongAbove = codec.OptionalNumber(errors?.TooLongAbove),
            TooShortBelow = codec.OptionalNumber(errors?.TooShortBelow),
        };
}
