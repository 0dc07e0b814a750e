namespace WebEx.Spec.Language.Keys;

/// <summary>What a key takes. The JSON Schemas and the tables of the language's page are written from it; binders read the value and say what is
/// wrong.</summary>
public abstract record ValueShape
{
    private ValueShape() { }

    /// <summary>One such value in a table, without an article: <c>text</c>.</summary>
    public abstract string One { get; }

    /// <summary>Several such values in a table: <c>texts</c>.</summary>
    public abstract string Many { get; }

    private static MapSpec Made(Func<MapSpec?> late) =>
        late() ?? throw new InvalidOperationException("A table of keys was asked for a map that it makes later.");

    /// <summary>Text.</summary>
    /// <param name="One">What it is called.</param>
    /// <param name="Many">What several are called.</param>
    /// <param name="Pattern">A regular expression that it matches somewhere; null for any text, the empty one included.</param>
    public sealed record TextShape(string One, string Many, string? Pattern = null) : ValueShape
    {
        /// <inheritdoc/>
        public override string One { get; } = One;

        /// <inheritdoc/>
        public override string Many { get; } = Many;
    }

    /// <summary>A whole number.</summary>
    /// <param name="Least">The least that it may be.</param>
    /// <param name="Most">The most that it may be.</param>
    public sealed record IntegerShape(int Least = int.MinValue, int Most = int.MaxValue) : ValueShape
    {
        /// <inheritdoc/>
        public override string One =>
            this switch
            {
                { Least: int.MinValue } => "number",
                { Most: int.MaxValue } => $"number from {Least}",
                _ => $"number from {Least} to {Most}",
            };

        /// <inheritdoc/>
        public override string Many => "numbers" + One.Substring("number".Length);
    }

    /// <summary>What YAML reads as text, a number or a truth value, and the language as the text that is written.</summary>
    /// <param name="One">What it is called.</param>
    /// <param name="Many">What several are called.</param>
    /// <param name="IsTruthAllowed">True where <c>true</c> and <c>false</c> are such texts too.</param>
    public sealed record ScalarShape(string One, string Many, bool IsTruthAllowed) : ValueShape
    {
        /// <inheritdoc/>
        public override string One { get; } = One;

        /// <inheritdoc/>
        public override string Many { get; } = Many;
    }

    /// <summary>true or false.</summary>
    public sealed record TruthShape : ValueShape
    {
        /// <inheritdoc/>
        public override string One => "'true' or 'false'";

        /// <inheritdoc/>
        public override string Many => "truth values";
    }

    /// <summary>The one word <c>false</c>.</summary>
    public sealed record FalseShape : ValueShape
    {
        /// <inheritdoc/>
        public override string One => "'false'";

        /// <inheritdoc/>
        public override string Many => One;
    }

    /// <summary>Nothing: the word null.</summary>
    public sealed record NullShape : ValueShape
    {
        /// <inheritdoc/>
        public override string One => "'null'";

        /// <inheritdoc/>
        public override string Many => One;
    }

    /// <summary>One of several words.</summary>
    /// <param name="Known">The words, in the order in which messages list them.</param>
    public sealed record WordShape(IReadOnlyList<string> Known) : ValueShape
    {
        /// <inheritdoc/>
        public override string One => string.Join(", ", Known.Select(word => $"'{word}'"));

        /// <inheritdoc/>
        public override string Many => "words of " + One;
    }

    /// <summary>The word of a kind of argument. Kinds register their words themselves.</summary>
    /// <param name="IsOfReply">True where only the kinds are meant that a parameter of a reply can be of.</param>
    public sealed record KindWordShape(bool IsOfReply = false) : ValueShape
    {
        /// <inheritdoc/>
        public override string One => "a type, see below";

        /// <inheritdoc/>
        public override string Many => "types";
    }

    /// <summary>The word of a part of a kind that has fixed parts.</summary>
    public sealed record PartWordShape : ValueShape
    {
        /// <inheritdoc/>
        public override string One => "the name of a part";

        /// <inheritdoc/>
        public override string Many => "names of parts";
    }

    /// <summary>The name of a key of a map.</summary>
    /// <param name="LateOwner">The map; asked for late, because maps hold each other.</param>
    public sealed record KeyNameShape(Func<MapSpec?> LateOwner) : ValueShape
    {
        /// <summary>The map.</summary>
        public MapSpec Owner => Made(LateOwner);

        /// <inheritdoc/>
        public override string One => "key";

        /// <inheritdoc/>
        public override string Many => "keys";
    }

    /// <summary>A list.</summary>
    /// <param name="Item">What each element is.</param>
    /// <param name="Least">The least number of elements.</param>
    /// <param name="Most">The greatest number of elements; null where only the size of a file limits it.</param>
    /// <param name="IsUnique">True where no two elements are the same.</param>
    public sealed record ListShape(ValueShape Item, int Least = 0, int? Most = null, bool IsUnique = false) : ValueShape
    {
        /// <inheritdoc/>
        public override string One => "list of " + Item.Many;

        /// <inheritdoc/>
        public override string Many => "lists of " + Item.Many;
    }

    /// <summary>A map whose keys are not words of the language, such as names or codes.</summary>
    /// <param name="Of">What its keys are, for tables: "code".</param>
    /// <param name="Value">What stands under each.</param>
    /// <param name="Key">What each key is; null for any text.</param>
    /// <param name="Least">The least number of entries.</param>
    /// <param name="Most">The greatest number of entries; null where only the size of a file limits it.</param>
    public sealed record MapOfShape(string Of, ValueShape Value, ValueShape? Key = null, int Least = 0, int? Most = null) : ValueShape
    {
        /// <inheritdoc/>
        public override string One => $"map of {Of} to {Inner}";

        /// <inheritdoc/>
        public override string Many => $"maps of {Of} to {Inner}";

        // What follows a semicolon would be taken for another shape of the whole.
        private string Inner => Value.One.Replace("; or ", " or ");
    }

    /// <summary>A map of the language's keys.</summary>
    /// <param name="LateSpec">The map; asked for late, because maps hold each other.</param>
    public sealed record MapShape(Func<MapSpec?> LateSpec) : ValueShape
    {
        /// <summary>The map.</summary>
        public MapSpec Spec => Made(LateSpec);

        /// <inheritdoc/>
        public override string One => Spec.What.Substring(Spec.What.IndexOf(' ') + 1);

        /// <inheritdoc/>
        public override string Many => Spec.Many;
    }

    /// <summary>What a key of another map takes.</summary>
    /// <param name="LateOwner">The other map; asked for late, because maps hold each other.</param>
    /// <param name="Name">The key.</param>
    public sealed record SameAsShape(Func<MapSpec?> LateOwner, string Name) : ValueShape
    {
        /// <summary>The other map.</summary>
        public MapSpec Owner => Made(LateOwner);

        /// <inheritdoc/>
        public override string One => Owner.Find(Name).Value.One;

        /// <inheritdoc/>
        public override string Many => Owner.Find(Name).Value.Many;
    }

    /// <summary>One of several shapes.</summary>
    /// <param name="Shapes">The shapes.</param>
    public sealed record EitherShape(params ValueShape[] Shapes) : ValueShape
    {
        /// <inheritdoc/>
        public override string One => string.Join("; or ", Shapes.Select(shape => shape.One));

        /// <inheritdoc/>
        public override string Many => string.Join(" or ", Shapes.Select(shape => shape.Many));
    }

    /// <summary>A shape, but for some values of it.</summary>
    /// <param name="Shape">The shape.</param>
    /// <param name="Refused">What none of its values is.</param>
    public sealed record ButNotShape(ValueShape Shape, params ValueShape[] Refused) : ValueShape
    {
        /// <inheritdoc/>
        public override string One => Shape.One;

        /// <inheritdoc/>
        public override string Many => Shape.Many;
    }

    /// <summary>A shape under a name, which schemas define once and refer to.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Shape">What stands behind it.</param>
    /// <param name="Meaning">What it is, for whoever points at a key that says no more; null where the name says it.</param>
    public sealed record NamedShape(string Name, ValueShape Shape, string? Meaning = null) : ValueShape
    {
        /// <summary>What it is called in a table, where that is not what the shape behind it is called.</summary>
        public (string One, string Many)? Called { get; init; }

        /// <inheritdoc/>
        public override string One => Called?.One ?? Shape.One;

        /// <inheritdoc/>
        public override string Many => Called?.Many ?? Shape.Many;
    }
}
