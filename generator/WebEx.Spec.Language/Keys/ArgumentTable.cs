namespace WebEx.Spec.Language.Keys;

/// <summary>The keys of an argument, of its values, and of a use of a shared one.</summary>
public static class ArgumentTable
{
    private const string Home = SpecFiles.Command;

    /// <summary>The key that a use begins with.</summary>
    private const string Use = "use";

    /// <summary>What may stand beside <c>use</c> on top of the keys of an argument.</summary>
    public static MapSpec Uses { get; } =
        new(
            "use",
            Home,
            "a use",
            "uses",
            "What a use of a shared argument has beside the keys of an argument.",
            [
                new(Use, Shapes.Text, "A shared argument, or a whole set. Keys beside it replace the shared ones; 'erratum' adds to the shared one.")
                {
                    Example = "{ use: backUrl, line: 4301 }",
                },
                new("with", new ValueShape.MapOfShape("code", Shapes.Map(() => Argument)), "Keys for one code among several.")
                {
                    Example = "with: { OPhoneExt: { max: 8 } }",
                },
                new("except", Shapes.Texts, "Codes of a set that are left out.") { Example = "except: [ME, BM]" },
                new(
                    "without",
                    Shapes.OneOrMore(new ValueShape.NamedShape("argumentKey", new ValueShape.KeyNameShape(() => Own))),
                    "Keys of the shared definition that are taken away."
                )
                {
                    Example = "without: [default]",
                },
            ]
        );

    /// <summary>An argument, or a part of one.</summary>
    public static MapSpec Own { get; } =
        new(
            "argument",
            Home,
            "an argument",
            "arguments",
            "",
            [
                new(
                    "code",
                    new ValueShape.TextShape("code", "codes", "^(?!$)[^{}|]*(\\{n\\}[^{}|]*)?$"),
                    "The code on the wire; of an indexed family with {n}, the place of a number, beside 'from' and 'to'."
                )
                {
                    Example = "code: \"TC{n}\"",
                },
                new("aliases", Shapes.Texts, "Older codes, read but never written."),
                new(
                    "name",
                    Shapes.Name,
                    "The C# property. The right-hand names of the guide's Syntax block come first; units go into the name, such as DurationMinutes."
                ),
                new("type", new ValueShape.KindWordShape(), "What it takes; a part of a date is an integer.") { Default = "text" },
                new("meaning", Shapes.Sentence, "One short sentence of our own, ending in a full stop."),
                new(
                    "line",
                    new ValueShape.EitherShape(Shapes.Line, new ValueShape.MapOfShape("code", Shapes.Line)),
                    "The line of the guide: the row of the Arguments table, or the Syntax line where there is no row. Where an entry has several codes, a map "
                        + "of code to line."
                )
                {
                    Example = "line: { YE: 4389, MO: 4345 }",
                },
                new(
                    "required",
                    new ValueShape.EitherShape(new ValueShape.TruthShape(), Shapes.CenterList, new ValueShape.ButNotShape(Shapes.Phrase, Shapes.Center)),
                    "'true'; the centers in which it is; or a phrase that says when, for what a program cannot know."
                ),
                new("centers", Shapes.Centers, "Where it is valid; left out: wherever the command is."),
                new("only", Shapes.Phrase, "A narrower scope in words.") { Example = "only: MC 6.0" },
                new(
                    "default",
                    new ValueShape.EitherShape(
                        Shapes.Token,
                        new ValueShape.NullShape(),
                        new ValueShape.MapOfShape("center", new ValueShape.EitherShape(Shapes.Token, new ValueShape.NullShape()), Shapes.Center)
                    ),
                    "The literal token that the site takes when the argument is absent; \"\" where the guide says blank, null where it says null; a map where "
                        + "centers differ."
                )
                {
                    Example = "default: { MC: a, TC: b }",
                },
                new("defaultFrom", Shapes.Phrase, "A phrase, where the default is computed.") { Example = "defaultFrom: the site's time zone" },
                new(
                    "max",
                    new ValueShape.IntegerShape(),
                    "The greatest length of text, or the greatest number; of a phone number, the length of all parts together."
                ),
                new("min", new ValueShape.IntegerShape(), "The least length of text, or the least number. A number without 'min' must not be negative."),
                new("digits", new ValueShape.IntegerShape(1, KeyLimits.MostDigits), "A number is written with at least so many digits."),
                new("forbidden", Shapes.AnyText, "Characters that the value must not hold."),
                new("ascii", new ValueShape.TruthShape(), "The value must hold no character beyond ASCII.") { Default = "false" },
                new(
                    "fields",
                    new ValueShape.IntegerShape(KeyLimits.FewestFields, KeyLimits.MostFields),
                    "A text with commas or dashes between its fields, such as 61-038-6431301, has at least so many, and the last of these is not empty."
                ),
                new("errors", Shapes.Map(() => Errors), "What the site answers when a limit is broken: codes of the command."),
                new("deprecated", Shapes.Phrase, "What to do instead. The property is obsolete for the compiler, and who gives it gets a notice.")
                {
                    Example = "deprecated: use IP",
                },
                new("remarks", Shapes.Remarks, "Further facts for the doc comment."),
                new("erratum", Shapes.Erratum, "The id in errata.yaml of the choice that this fact rests on, or several."),
                new("as", Shapes.FlagTokens, "The tokens of yes and no, yes first.") { Example = "as: ON/OFF" },
                new("values", Values, "The name of a shared choice, or a map of token to name."),
                new(
                    "tokens",
                    new ValueShape.MapOfShape("token", ValueOfChoice, Least: 1),
                    "Words that a text or URL can be instead. Each becomes a constant of the request; in another case it is refused."
                ),
                new("ignoreCase", new ValueShape.TruthShape(), "The site does not tell capitals from small letters.") { Default = "false" },
                new("enum", Shapes.Name, "The C# type of a choice or a bit field; the names of command and argument when left out."),
                new("bits", new ValueShape.EitherShape(Shapes.Text, BitMap), "The name of a shared bit field, or a map of number to name."),
                new("of", Shapes.WordOf(SpecWords.ListItems), "What each element of a list is.") { Default = "text" },
                new("separator", Shapes.Characters, "What stands between the elements of a list."),
                new("open", Shapes.AnyText, "What stands before the first element of a list."),
                new("close", Shapes.AnyText, "What stands after the last element of a list."),
                new(
                    "from",
                    new ValueShape.IntegerShape(0, KeyLimits.MostNumber),
                    "The first number of an indexed family or group; 1 where a group leaves it out."
                ),
                new("to", new ValueShape.IntegerShape(0, KeyLimits.MostNumber), "The last number; without it there is no end."),
                new(
                    "least",
                    new ValueShape.IntegerShape(KeyLimits.FewestValues),
                    "How many values of an indexed family or group are needed, where any is given. That some must be given is for 'required' to say."
                ),
                new("item", Shapes.Name, "The C# type of an element of a group."),
                new("part", new ValueShape.PartWordShape(), "Which part of a date or a phone number this code is."),
                new(
                    "parts",
                    Shapes.Maps(() => Part),
                    "One entry a code: the parts of a date or a phone number, written from year to minute and from country to extension in any case, or the "
                        + "arguments of a group, with {n} in their codes."
                ),
            ]
        );

    /// <summary>An argument, or a use of a shared one.</summary>
    public static MapSpec Argument { get; } =
        new("argument", Home, "an argument", "arguments", "The keys of an argument, or of a use of a shared one.", [.. Uses.Keys, .. Own.Keys]);

    // An argument that is not a use of a shared one.
    private static readonly MapRule[] OfOwn =
    [
        new MapRule.NeedsKeys("name", "meaning"),
        new MapRule.RefusesKeys("with", "except", "without"),
        new MapRule.Conditional(new MapRule.OfParts(), new MapRule.NeedsKeys("parts"), new MapRule.NeedsKeys("code")),
        new MapRule.FitsKind(),
    ];

    /// <summary>An argument of a command, which states its line.</summary>
    public static MapSpec OfCommand { get; } =
        Argument.Narrowed(
            "commandArgument",
            "An argument of a command, which states its line.",
            new MapRule.Conditional(
                new MapRule.NeedsKeys(Use),
                new MapRule.AnyRule(new MapRule.NeedsKeys("line"), new MapRule.NeedsKeys("with")),
                new MapRule.AllRules([.. OfOwn, new MapRule.Conditional(new MapRule.OfParts(), null, new MapRule.NeedsKeys("line"))])
            )
        );

    /// <summary>A shared argument; each use states its line.</summary>
    public static MapSpec OfShared { get; } =
        Argument.Narrowed(
            "sharedArgument",
            "A shared argument; each use states its line.",
            new MapRule.Conditional(new MapRule.NeedsKeys(Use), null, new MapRule.AllRules(OfOwn))
        );

    /// <summary>A part of an argument.</summary>
    public static MapSpec Part { get; } =
        Argument.Narrowed(
            "part",
            "A part takes every key of an argument.",
            new MapRule.RefusesKeys([.. Uses.KeyNames]),
            new MapRule.Conditional(new MapRule.OfParts(), null, new MapRule.NeedsKeys("code")),
            new MapRule.FitsKind()
        );

    /// <summary>Under <c>errors</c> of an argument.</summary>
    public static MapSpec Errors { get; } =
        new(
            "argumentErrors",
            Home,
            "the errors of an argument",
            "errors of arguments",
            "What the site answers when a limit is broken: codes of the command.",
            [
                new("missing", Shapes.Text, "It is required and not given."),
                new("tooFew", Shapes.Text, "Some values of an indexed family or group were given, but fewer than 'least' says."),
                new("tooLong", LimitedError, "It is longer than allowed. With a map, the site answers the error above that length only.")
                {
                    Example = "tooLong: { max: 1024, error: BackURLTooLong }",
                },
                new("tooShort", LimitedError, "It is shorter than allowed. With a map, the site answers the error below that length only.")
                {
                    Example = "tooShort: { min: 4, error: PasswordTooShort }",
                },
                new("characters", Shapes.Text, "It holds a forbidden character."),
                new("notAscii", Shapes.Text, "It holds a character beyond ASCII, where 'ascii' is true."),
                new("invalid", Shapes.Text, "Wrong format, out of range, or no such choice."),
            ]
        );

    /// <summary>An error of an argument that has a limit of its own.</summary>
    public static MapSpec LimitError { get; } =
        new(
            "limitError",
            Home,
            "an error with a limit of its own",
            "errors with limits of their own",
            "An error that the site answers at another limit than that of the argument.",
            [
                new("max", new ValueShape.IntegerShape(1), "The length above which the site answers it, for 'tooLong'; more than the argument's own."),
                new("min", new ValueShape.IntegerShape(1), "The length below which the site answers it, for 'tooShort'; less than the argument's own."),
                new("error", Shapes.Text, "A code of the command.") { IsRequired = true },
            ]
        );

    /// <summary>One value of a choice.</summary>
    public static MapSpec ChoiceValue { get; } =
        new(
            "choiceValue",
            Home,
            "a value",
            "values",
            "",
            [
                new("name", Shapes.Name, "The C# member.") { IsRequired = true },
                new("meaning", Shapes.Sentence, "What it means, where the name does not say it all."),
                new("centers", Shapes.Centers, "Where it may be chosen."),
                new("deprecated", Shapes.Phrase, "What to do instead. Who gives it gets a notice."),
            ]
        );

    /// <summary>One bit.</summary>
    public static MapSpec Bit { get; } =
        new(
            "bit",
            Home,
            "a bit",
            "bits",
            "",
            [
                new("name", new ValueShape.EitherShape(new ValueShape.WordShape([Shapes.Reserved]), Shapes.Name), "The C# member, or 'reserved'."),
                new("meaning", Shapes.Sentence, "What it switches."),
                new("category", Shapes.AnyText, "The guide's category: Off, Unavailable."),
                new("needs", new ValueShape.EitherShape(Shapes.Number, new ValueShape.ListShape(Shapes.Number)), "Bits without which this one has no effect."),
                new("line", Shapes.Line, "The line of the guide, where that is not the field's."),
                new("remarks", Shapes.Remarks, "Further facts for the doc comment."),
                new("erratum", Shapes.Erratum, "The id in errata.yaml of the choice that this rests on, or several."),
            ]
        );

    /// <summary>A map of token to C# name, or to more about it.</summary>
    internal static ValueShape ValueMap =>
        new ValueShape.NamedShape(
            "valueMap",
            new ValueShape.MapOfShape("token", ValueOfChoice, new ValueShape.TextShape("token", "tokens", "^[^|]*$"), Least: 1),
            "A map of token to C# name, or to more about it."
        );

    /// <summary>A map of the number of a bit to its C# name, or to more about it.</summary>
    internal static ValueShape BitMap =>
        new ValueShape.NamedShape(
            "bitMap",
            new ValueShape.MapOfShape(
                "number",
                new ValueShape.EitherShape(new ValueShape.WordShape([Shapes.Reserved]), Shapes.Name, Shapes.Map(() => Bit)),
                new ValueShape.TextShape("number", "numbers", "^([0-9]|[12][0-9]|3[01])$")
            ),
            "A map of the number of a bit to its C# name, to 'reserved', or to more about it."
        );

    /// <summary>What a choice can be.</summary>
    internal static ValueShape Values =>
        new ValueShape.NamedShape("values", new ValueShape.EitherShape(Shapes.Text, ValueMap), "The name of a shared choice, or a map of token to name.");

    private static ValueShape ValueOfChoice => new ValueShape.EitherShape(Shapes.Name, Shapes.Map(() => ChoiceValue));

    private static ValueShape LimitedError => new ValueShape.NamedShape("lengthError", new ValueShape.EitherShape(Shapes.Text, Shapes.Map(() => LimitError)));
}
