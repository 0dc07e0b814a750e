using WebEx.Spec.Language.Keys;

namespace WebEx.Spec.Language.Tests.Keys;

/// <summary>What the values of keys are called in tables, alone and in lists.</summary>
public sealed class ValueShapeTests
{
    private static readonly ValueShape Text = new ValueShape.TextShape("text", "texts");
    private static readonly ValueShape Word = new ValueShape.WordShape(["GET", "POST"]);
    private static readonly ValueShape Named = new ValueShape.NamedShape("line", new ValueShape.IntegerShape(1)) { Called = ("line", "lines") };

    private static readonly MapSpec Map = new("page", "", "a page", "pages", "", [new("line", Named, "The line.")]);

    private static readonly Dictionary<string, (ValueShape Shape, string One, string Many)> Shapes = new()
    {
        ["a text"] = (Text, "text", "texts"),
        ["a number"] = (new ValueShape.IntegerShape(), "number", "numbers"),
        ["a number without a least one"] = (new ValueShape.IntegerShape(Most: 9), "number", "numbers"),
        ["a number with a least one"] = (new ValueShape.IntegerShape(2), "number from 2", "numbers from 2"),
        ["a number with bounds"] = (new ValueShape.IntegerShape(2, 9), "number from 2 to 9", "numbers from 2 to 9"),
        ["a scalar"] = (new ValueShape.ScalarShape("token", "tokens", IsTruthAllowed: false), "token", "tokens"),
        ["a truth value"] = (new ValueShape.TruthShape(), "'true' or 'false'", "truth values"),
        ["false alone"] = (new ValueShape.FalseShape(), "'false'", "'false'"),
        ["nothing"] = (new ValueShape.NullShape(), "'null'", "'null'"),
        ["a word"] = (Word, "'GET', 'POST'", "words of 'GET', 'POST'"),
        ["a kind"] = (new ValueShape.KindWordShape(), "a type, see below", "types"),
        ["a part"] = (new ValueShape.PartWordShape(), "the name of a part", "names of parts"),
        ["a key"] = (new ValueShape.KeyNameShape(() => Map), "key", "keys"),
        ["a list"] = (new ValueShape.ListShape(Text), "list of texts", "lists of texts"),
        ["a map of names"] = (
            new ValueShape.MapOfShape("code", new ValueShape.EitherShape(Text, Named)),
            "map of code to text or line",
            "maps of code to text or line"
        ),
        ["a map of keys"] = (new ValueShape.MapShape(() => Map), "page", "pages"),
        ["what another key takes"] = (new ValueShape.SameAsShape(() => Map, "line"), "line", "lines"),
        ["one of several"] = (new ValueShape.EitherShape(Text, Named), "text; or line", "texts or lines"),
        ["all but some"] = (new ValueShape.ButNotShape(Text, Word), "text", "texts"),
        ["a shape with a name"] = (new ValueShape.NamedShape("text", Text), "text", "texts"),
        ["a shape that is called otherwise"] = (Named, "line", "lines"),
    };

    public static TheoryData<string> Kinds => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_value_has_a_word_for_one_and_for_several(string kind)
    {
        (ValueShape shape, string one, string many) = Shapes[kind];
        (shape.One, shape.Many).ShouldBe((one, many));
    }

    [Fact]
    public void A_map_that_is_made_later_cannot_be_asked_for_sooner() =>
        Should
            .Throw<InvalidOperationException>(() => new ValueShape.MapShape(() => null).Spec)
            .Message.ShouldBe("A table of keys was asked for a map that it makes later.");
}
