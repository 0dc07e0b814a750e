using System.Runtime.CompilerServices;

namespace WebEx.CodeGeneration;

// Whether an argument is given.
public ref partial struct RequestValidator
{
    /// <summary>The argument must be given, and not be empty.</summary>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(string? value, string code, string property, int line, string? error = null)
    {
        if (string.IsNullOrEmpty(value))
            AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given.</summary>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required<T>(T? value, string code, string property, int line, string? error = null)
        where T : struct
    {
        if (!value.HasValue)
            AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(WebExPhoneNumber? value, string code, string property, int line, string? error = null)
    {
        if (value is not { IsEmpty: false })
            AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(CallOutPhone? value, string code, string property, int line, string? error = null)
    {
        if (value is not { IsEmpty: false })
            AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one value.</summary>
    /// <param name="value">The values.</param>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required<T>(IndexedValues<T>? value, string code, string property, int line, string? error = null)
    {
        if (value is not { Count: > 0 })
            AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one value.</summary>
    /// <param name="value">The values.</param>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required<T>(ValueList<T>? value, string code, string property, int line, string? error = null)
    {
        if (value is not { Count: > 0 })
            AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given, and not be empty, in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn(Centers centers, string? value, string code, string property, int line, string? error = null)
    {
        if ((centers & _center) != 0 && string.IsNullOrEmpty(value))
            AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>The argument must be given in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn<T>(Centers centers, T? value, string code, string property, int line, string? error = null)
        where T : struct
    {
        if ((centers & _center) != 0 && !value.HasValue)
            AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part, in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn(Centers centers, WebExPhoneNumber? value, string code, string property, int line, string? error = null)
    {
        if ((centers & _center) != 0 && value is not { IsEmpty: false })
            AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part, in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn(Centers centers, CallOutPhone? value, string code, string property, int line, string? error = null)
    {
        if ((centers & _center) != 0 && value is not { IsEmpty: false })
            AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one value, in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The values.</param>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn<T>(Centers centers, IndexedValues<T>? value, string code, string property, int line, string? error = null)
    {
        if ((centers & _center) != 0 && value is not { Count: > 0 })
            AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one value, in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The values.</param>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn<T>(Centers centers, ValueList<T>? value, string code, string property, int line, string? error = null)
    {
        if ((centers & _center) != 0 && value is not { Count: > 0 })
            AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>Where values of an indexed family or group are given, there must be enough of them.</summary>
    /// <param name="count">How many are given; none is for <c>Required</c> to judge.</param>
    /// <param name="least">How many are needed.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Least(int count, int least, string code, string property, int line, string? error = null)
    {
        if (count > 0 && count < least)
            AddLeast(count, least, code, property, line, error);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddLeast(int count, int least, string code, string property, int line, string? error) =>
        Add(ViolationRule.TooFew, code, property, line, error, Invariant.Text(least), Invariant.Text(count));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddRequired(string code, string property, int line, string? error) => Add(ViolationRule.Required, code, property, line, error);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddRequiredIn(Centers centers, string code, string property, int line, string? error) =>
        Add(ViolationRule.Required, code, property, line, error, limit: centers.ToWords());
}
