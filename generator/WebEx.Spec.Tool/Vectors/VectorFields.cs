using System.Globalization;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>
/// An object of a vector: values by name, in the order in which they are written. A value is a text, a <see cref="long"/>, a truth value, another object, or a
/// list of these. What is in one is never changed once it is part of a vector.
/// </summary>
internal sealed class VectorFields : OrderedDictionary<string, object>
{
    /// <summary>Creates an empty one.</summary>
    public VectorFields()
        : base(StringComparer.Ordinal) { }

    private VectorFields(VectorFields other)
        : base(other, StringComparer.Ordinal) { }

    /// <summary>Some values; of two with the same name the latter counts.</summary>
    public static VectorFields Of(IEnumerable<(string Name, object Value)> values)
    {
        var fields = new VectorFields();
        foreach ((string name, object value) in values)
            fields[name] = value;
        return fields;
    }

    /// <summary>The numbers of a family, in order; none of what is no family.</summary>
    public static IEnumerable<int> NumbersOf(object? family) =>
        family is VectorFields fields ? fields.Keys.Select(key => int.Parse(key, CultureInfo.InvariantCulture)).Order() : [];

    /// <summary>The same values, and one more or another one.</summary>
    public VectorFields With(string name, object value) => new(this) { [name] = value };

    /// <summary>The same values but one.</summary>
    public VectorFields Without(string name)
    {
        var copy = new VectorFields(this);
        _ = copy.Remove(name);
        return copy;
    }
}
