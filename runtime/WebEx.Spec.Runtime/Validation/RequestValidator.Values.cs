using System.Runtime.CompilerServices;

namespace WebEx.CodeGeneration;

// Limits of one argument.
public ref partial struct RequestValidator
{
    /// <summary>A text that is a token but for its case is the token in the wrong spelling.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="token">The token.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    public void Token(string? value, string token, string code, string property, int line, string? error = null)
    {
        if (value is not null && !string.Equals(value, token, StringComparison.Ordinal) && string.Equals(value, token, StringComparison.OrdinalIgnoreCase))
            Add(ViolationRule.Format, code, property, line, error, "written " + token, Excerpt.Of(value));
    }

    /// <summary>The text must be of a length, counted in UTF-16 code units.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="min">The fewest characters.</param>
    /// <param name="max">The most characters.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="tooShort">The error code that the site would return to a text that is too short; null where the guide names none.</param>
    /// <param name="tooLong">The same for a text that is too long.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Length(string? value, int min, int max, string code, string property, int line, string? tooShort = null, string? tooLong = null)
    {
        if (value is not null && (value.Length < min || value.Length > max))
            AddLength(
                value.Length,
                value.Length < min,
                value.Length < min ? min : max,
                isSecret: false,
                _item,
                code,
                property,
                line,
                value.Length < min ? tooShort : tooLong
            );
    }

    /// <summary>The secret must be of a length, counted in UTF-16 code units; the violation does not tell how long it is.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="min">The fewest characters.</param>
    /// <param name="max">The most characters.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="tooShort">The error code that the site would return to a text that is too short; null where the guide names none.</param>
    /// <param name="tooLong">The same for a text that is too long.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SecretLength(string? value, int min, int max, string code, string property, int line, string? tooShort = null, string? tooLong = null)
    {
        if (value is not null && (value.Length < min || value.Length > max))
            AddLength(
                value.Length,
                value.Length < min,
                value.Length < min ? min : max,
                isSecret: true,
                _item,
                code,
                property,
                line,
                value.Length < min ? tooShort : tooLong
            );
    }

    /// <summary>The text must hold none of some characters.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="characters">The characters that the text must not hold.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Forbidden(string? value, string characters, string code, string property, int line, string? error = null)
    {
        if (value is not null && value.AsSpan().IndexOfAny(characters.AsSpan()) >= 0)
            AddForbidden(value, characters, _item, code, property, line, error);
    }

    /// <summary>The secret must hold none of some characters; the violation does not show it.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="characters">The characters that the text must not hold.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SecretForbidden(string? value, string characters, string code, string property, int line, string? error = null)
    {
        if (value is not null && value.AsSpan().IndexOfAny(characters.AsSpan()) >= 0)
            AddForbidden(null, characters, _item, code, property, line, error);
    }

    /// <summary>The text must hold ASCII characters only.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ascii(string? value, string code, string property, int line, string? error = null)
    {
        if (value is not null && !TextFormats.IsAscii(value))
            AddFormat(value, "ASCII characters only", code, property, line, error);
    }

    /// <summary>The secret must hold ASCII characters only; the violation does not show it.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SecretAscii(string? value, string code, string property, int line, string? error = null)
    {
        if (value is not null && !TextFormats.IsAscii(value))
            AddFormat(null, "ASCII characters only", code, property, line, error);
    }

    /// <summary>The text must look like an e-mail address: one @ with something on both sides, no blanks or control characters.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Email(string? value, string code, string property, int line, string? error = null)
    {
        if (value is not null && !TextFormats.IsEmail(value))
            AddFormat(value, "an e-mail address", code, property, line, error);
    }

    /// <summary>The text must look like a URL, absolute or relative: not empty, no blanks or control characters.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Url(string? value, string code, string property, int line, string? error = null)
    {
        if (value is not null && !TextFormats.IsUrl(value))
            AddFormat(value, "a URL", code, property, line, error);
    }

    /// <summary>The text must look like a meeting key: ASCII digits only, at least one.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Key(string? value, string code, string property, int line, string? error = null)
    {
        if (value is not null && !TextFormats.IsKey(value))
            AddFormat(value, "digits only", code, property, line, error);
    }

    /// <summary>
    /// The text must have fields with commas or dashes between them, such as <c>61-038-6431301</c>, of which the last one that is asked for is not empty.
    /// </summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="least">The fewest fields.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fields(string? value, int least, string code, string property, int line, string? error = null)
    {
        if (value is not null && !TextFormats.HasField(value, least))
            AddFields(value, least, code, property, line, error);
    }

    /// <summary>The number must be in a range.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Range(int? value, int min, int max, string code, string property, int line, string? error = null)
    {
        if (value is { } number && (number < min || number > max))
            AddRange(number, min, max, _item, code, property, line, error);
    }

    /// <summary>
    /// A number for which the guide gives no least value counts or measures something, and cannot be below 0. No error of the site is about that.
    /// </summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that names the argument.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NotNegative(int? value, string code, string property, int line)
    {
        if (value is < 0 and { } number)
            AddRange(number, 0, int.MaxValue, _item, code, property, line, error: null);
    }

    /// <summary>The value must be one of the choices.</summary>
    /// <param name="isChoice">Whether it is; true for a value that is not given.</param>
    /// <param name="value">The value, for the message.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Choice(bool isChoice, int? value, string code, string property, int line, string? error = null)
    {
        if (!isChoice)
            AddChoice(value, code, property, line, error);
    }

    /// <summary>A choice must be valid in the center.</summary>
    /// <param name="isChosen">Whether the choice is chosen.</param>
    /// <param name="centers">The centers in which it is valid.</param>
    /// <param name="token">The choice as it is sent, for the message.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ChoiceIn(bool isChosen, Centers centers, string token, string code, string property, int line, string? error = null)
    {
        if (isChosen && (centers & _center) == 0)
            AddCenter(token, centers, code, property, line, error);
    }

    /// <summary>An argument must be valid in the center.</summary>
    /// <param name="isGiven">Whether the argument is given.</param>
    /// <param name="centers">The centers in which it is valid.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Centers(bool isGiven, Centers centers, string code, string property, int line, string? error = null)
    {
        if (isGiven && (centers & _center) == 0)
            AddCenter(null, centers, code, property, line, error);
    }

    /// <summary>No item of a list that is sent in one value may be empty, or hold what separates or encloses the items.</summary>
    /// <param name="values">The items; null is always right.</param>
    /// <param name="separator">The text between items.</param>
    /// <param name="open">The text before the first item.</param>
    /// <param name="close">The text after the last item.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that names the argument.</param>
    public void Items(ValueList<string>? values, string separator, string open, string close, string code, string property, int line)
    {
        if (values is null)
            return;
        for (int i = 0; i < values.Count; i++)
        {
            if (!ListItem.IsSendable(values[i], separator, open, close))
                AddItem(values[i], separator, open, close, code, property, line);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddItem(string item, string separator, string open, string close, string code, string property, int line)
    {
        if (item.Length == 0)
            Add(ViolationRule.Format, code, property, line, null, "a list without empty items");
        else
            Add(ViolationRule.ForbiddenCharacters, code, property, line, null, ListItem.Characters(separator, open, close), Excerpt.Of(item));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddLength(int length, bool isShort, int limit, bool isSecret, int? number, string code, string property, int line, string? error) =>
        AddNumbered(
            number,
            isShort ? ViolationRule.TooShort : ViolationRule.TooLong,
            code,
            property,
            line,
            error,
            Invariant.Text(limit),
            isSecret ? null : Invariant.Text(length)
        );

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddForbidden(string? value, string characters, int? number, string code, string property, int line, string? error) =>
        AddNumbered(number, ViolationRule.ForbiddenCharacters, code, property, line, error, Excerpt.Of(characters), value is null ? null : Excerpt.Of(value));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddFormat(string? value, string format, string code, string property, int line, string? error) =>
        Add(ViolationRule.Format, code, property, line, error, format, value is null ? null : Excerpt.Of(value));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddFields(string value, int least, string code, string property, int line, string? error)
    {
        string number = Invariant.Text(least);
        AddFormat(value, number + " fields with commas or dashes between them, field " + number + " not empty", code, property, line, error);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddRange(int value, int min, int max, int? number, string code, string property, int line, string? error)
    {
        string limit =
            min == int.MinValue ? "at most " + Invariant.Text(max)
            : max == int.MaxValue ? "at least " + Invariant.Text(min)
            : Invariant.Text(min) + " to " + Invariant.Text(max);
        AddNumbered(number, ViolationRule.OutOfRange, code, property, line, error, limit, Invariant.Text(value));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddChoice(int? value, string code, string property, int line, string? error) =>
        Add(ViolationRule.NotAChoice, code, property, line, error, actual: value is { } number ? Invariant.Text(number) : "the value");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddCenter(string? token, Centers centers, string code, string property, int line, string? error) =>
        Add(ViolationRule.NotInCenter, code, property, line, error, centers.ToWords(), token);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddText(ViolationRule rule, string limit, string code, string property, int line, string? error) =>
        Add(rule, code, property, line, error, limit);
}
