using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>How vectors test a kind of reply parameter: which values they try, and by which texts a site sends them.</summary>
internal interface IReplyTester
{
    /// <summary>True for text that can be anything: what markup reserves is tried with it.</summary>
    bool IsFreeText { get; }

    /// <summary>What a program has to know to read a value, beside the code and the word for the kind.</summary>
    IEnumerable<(string Name, object Value)> Shape(ReplyParameter parameter) => [];

    /// <summary>A value that a parameter can have, with its text.</summary>
    (object Value, string Text) Usual(ReplyParameter parameter);

    /// <summary>The value that a part has in an element of a list. Elements differ where the kind lets them, so that none is taken for another.</summary>
    /// <param name="part">The part.</param>
    /// <param name="number">The number of the element, from 1 on.</param>
    (object Value, string Text) Numbered(ReplyParameter part, int number) => Usual(part);

    /// <summary>Values that are written in a way of their own, with their texts.</summary>
    IEnumerable<(string Name, object Value, string Text)> Cases(ReplyParameter parameter);

    /// <summary>Texts that are no value at all.</summary>
    IEnumerable<(string Name, string Text)> Malformed(ReplyParameter parameter) => [];
}
