namespace WebEx.CodeGeneration;

// Limits of every value of a numbered family.
public ref partial struct RequestValidator
{
    /// <summary>Every number must be one of the family's.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="values">The values of the family; null is always right.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that names the argument.</param>
    public void Numbers<T>(IndexedValues<T>? values, string code, string property, int line)
    {
        if (values is null)
            return;
        foreach (KeyValuePair<int, T> item in values.Items)
        {
            if (!values.Has(item.Key))
                AddNumbered(
                    item.Key,
                    ViolationRule.OutOfRange,
                    CodeTemplate.Fill(code, item.Key),
                    property,
                    line,
                    null,
                    values.Bounds(),
                    "number " + Invariant.Text(item.Key)
                );
        }
    }

    /// <summary>Every text of a family must be of a length, counted in UTF-16 code units.</summary>
    /// <param name="values">The values of the family; null is always right.</param>
    /// <param name="min">The fewest characters.</param>
    /// <param name="max">The most characters.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="tooShort">The error code that the site would return to a text that is too short; null where the guide names none.</param>
    /// <param name="tooLong">The same for a text that is too long.</param>
    public void Lengths(
        IndexedValues<string>? values,
        int min,
        int max,
        string code,
        string property,
        int line,
        string? tooShort = null,
        string? tooLong = null
    )
    {
        if (values is null)
            return;
        foreach (KeyValuePair<int, string> item in values.Items)
        {
            int length = item.Value.Length;
            if (length < min)
                AddLength(length, isShort: true, min, isSecret: false, item.Key, code, property, line, tooShort);
            else if (length > max)
                AddLength(length, isShort: false, max, isSecret: false, item.Key, code, property, line, tooLong);
        }
    }

    /// <summary>Every secret of a family must be of a length, counted in UTF-16 code units; the violation does not tell how long it is.</summary>
    /// <param name="values">The values of the family; null is always right.</param>
    /// <param name="min">The fewest characters.</param>
    /// <param name="max">The most characters.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="tooShort">The error code that the site would return to a text that is too short; null where the guide names none.</param>
    /// <param name="tooLong">The same for a text that is too long.</param>
    public void SecretLengths(
        IndexedValues<string>? values,
        int min,
        int max,
        string code,
        string property,
        int line,
        string? tooShort = null,
        string? tooLong = null
    )
    {
        if (values is null)
            return;
        foreach (KeyValuePair<int, string> item in values.Items)
        {
            int length = item.Value.Length;
            if (length < min)
                AddLength(length, isShort: true, min, isSecret: true, item.Key, code, property, line, tooShort);
            else if (length > max)
                AddLength(length, isShort: false, max, isSecret: true, item.Key, code, property, line, tooLong);
        }
    }

    /// <summary>No text of a family may hold some characters.</summary>
    /// <param name="values">The values of the family; null is always right.</param>
    /// <param name="characters">The characters that the text must not hold.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    public void Forbiddens(IndexedValues<string>? values, string characters, string code, string property, int line, string? error = null)
    {
        if (values is null)
            return;
        foreach (KeyValuePair<int, string> item in values.Items)
        {
            if (item.Value.AsSpan().IndexOfAny(characters.AsSpan()) >= 0)
                AddForbidden(item.Value, characters, item.Key, code, property, line, error);
        }
    }

    /// <summary>No secret of a family may hold some characters; the violation does not show it.</summary>
    /// <param name="values">The values of the family; null is always right.</param>
    /// <param name="characters">The characters that the text must not hold.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    public void SecretForbiddens(IndexedValues<string>? values, string characters, string code, string property, int line, string? error = null)
    {
        if (values is null)
            return;
        foreach (KeyValuePair<int, string> item in values.Items)
        {
            if (item.Value.AsSpan().IndexOfAny(characters.AsSpan()) >= 0)
                AddForbidden(null, characters, item.Key, code, property, line, error);
        }
    }

    /// <summary>Every number of a family must be in a range.</summary>
    /// <param name="values">The values of the family; null is always right.</param>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    public void Ranges(IndexedValues<int?>? values, int min, int max, string code, string property, int line, string? error = null)
    {
        if (values is null)
            return;
        foreach (KeyValuePair<int, int?> item in values.Items)
        {
            if (item.Value is { } number && (number < min || number > max))
                AddRange(number, min, max, item.Key, code, property, line, error);
        }
    }

    /// <summary>Every value of a family must be one of the choices.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="values">The family.</param>
    /// <param name="isChoice">Whether a value is one of them.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    public void Choices<T>(IndexedValues<T?>? values, Func<T, bool> isChoice, string code, string property, int line, string? error = null)
        where T : struct
    {
        if (values is null)
            return;
        foreach (KeyValuePair<int, T?> item in values.Items)
        {
            if (item.Value is { } value && !isChoice(value))
                AddNumbered(item.Key, ViolationRule.NotAChoice, code, property, line, error, actual: value.ToString());
        }
    }
}
