using System.Runtime.CompilerServices;

namespace WebEx;

// Whether an argument is given.
public ref partial struct RequestValidator
{
    /// <summary>The argument must be given, and not be empty.</summary>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(string? value, string code, string property, int line, string? error)
    {
        if (string.IsNullOrEmpty(value)) AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given.</summary>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required<T>(T? value, string code, string property, int line, string? error)
        where T : struct
    {
        if (!value.HasValue) AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(PhoneNumber? value, string code, string property, int line, string? error)
    {
        if (value is not { IsEmpty: false }) AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(CallOutPhone? value, string code, string property, int line, string? error)
    {
        if (value is not { IsEmpty: false }) AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(WebExDate? value, string code, string property, int line, string? error)
    {
        if (value is not { IsEmpty: false }) AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(WebExDateTime? value, string code, string property, int line, string? error)
    {
        if (value is not { IsEmpty: false }) AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required(WebExTime? value, string code, string property, int line, string? error)
    {
        if (value is not { IsEmpty: false }) AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one value.</summary>
    /// <param name="value">The values.</param>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required<T>(NumberedValues<T>? value, string code, string property, int line, string? error)
    {
        if (value is not { Count: > 0 }) AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one value.</summary>
    /// <param name="value">The values.</param>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Required<T>(ValueList<T>? value, string code, string property, int line, string? error)
    {
        if (value is not { Count: > 0 }) AddRequired(code, property, line, error);
    }

    /// <summary>The argument must be given, and not be empty, in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn(Centers centers, string? value, string code, string property, int line, string? error)
    {
        if ((centers & _center) != 0 && string.IsNullOrEmpty(value)) AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>The argument must be given in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn<T>(Centers centers, T? value, string code, string property, int line, string? error)
        where T : struct
    {
        if ((centers & _center) != 0 && !value.HasValue) AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part, in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn(Centers centers, PhoneNumber? value, string code, string property, int line, string? error)
    {
        if ((centers & _center) != 0 && value is not { IsEmpty: false }) AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part, in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn(Centers centers, CallOutPhone? value, string code, string property, int line, string? error)
    {
        if ((centers & _center) != 0 && value is not { IsEmpty: false }) AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part, in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn(Centers centers, WebExDate? value, string code, string property, int line, string? error)
    {
        if ((centers & _center) != 0 && value is not { IsEmpty: false }) AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part, in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn(Centers centers, WebExDateTime? value, string code, string property, int line, string? error)
    {
        if ((centers & _center) != 0 && value is not { IsEmpty: false }) AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one part, in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The value.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn(Centers centers, WebExTime? value, string code, string property, int line, string? error)
    {
        if ((centers & _center) != 0 && value is not { IsEmpty: false }) AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one value, in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The values.</param>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn<T>(Centers centers, NumberedValues<T>? value, string code, string property, int line, string? error)
    {
        if ((centers & _center) != 0 && value is not { Count: > 0 }) AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>The argument must be given, with at least one value, in some centers.</summary>
    /// <param name="centers">The centers in which it is required.</param>
    /// <param name="value">The values.</param>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredIn<T>(Centers centers, ValueList<T>? value, string code, string property, int line, string? error)
    {
        if ((centers & _center) != 0 && value is not { Count: > 0 }) AddRequiredIn(centers, code, property, line, error);
    }

    /// <summary>Every part of the date must be given; each one that is missing is a violation of its own.</summary>
    /// <param name="value">The value.</param>
    /// <param name="yearCode">The code of the year; null where there is none.</param>
    /// <param name="monthCode">The code of the month; null where there is none.</param>
    /// <param name="dayCode">The code of the day; null where there is none.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none.</param>
    public void RequiredParts(WebExDate? value, string? yearCode, string? monthCode, string? dayCode, string property, int line, string? error)
    {
        RequiredPart(value?.Year, yearCode, property, line, error);
        RequiredPart(value?.Month, monthCode, property, line, error);
        RequiredPart(value?.Day, dayCode, property, line, error);
    }

    /// <summary>Every part of the date and time must be given; each one that is missing is a violation of its own.</summary>
    /// <param name="value">The value.</param>
    /// <param name="yearCode">The code of the year; null where there is none.</param>
    /// <param name="monthCode">The code of the month; null where there is none.</param>
    /// <param name="dayCode">The code of the day; null where there is none.</param>
    /// <param name="hourCode">The code of the hour; null where there is none.</param>
    /// <param name="minuteCode">The code of the minute; null where there is none.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none.</param>
    public void RequiredParts(
        WebExDateTime? value, string? yearCode, string? monthCode, string? dayCode, string? hourCode, string? minuteCode, string property, int line, string? error)
    {
        RequiredParts(value?.Date, yearCode, monthCode, dayCode, property, line, error);
        RequiredParts(value?.Time, hourCode, minuteCode, property, line, error);
    }

    /// <summary>Every part of the time must be given; each one that is missing is a violation of its own.</summary>
    /// <param name="value">The value.</param>
    /// <param name="hourCode">The code of the hour; null where there is none.</param>
    /// <param name="minuteCode">The code of the minute; null where there is none.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would answer; null where the guide names none.</param>
    public void RequiredParts(WebExTime? value, string? hourCode, string? minuteCode, string property, int line, string? error)
    {
        RequiredPart(value?.Hour, hourCode, property, line, error);
        RequiredPart(value?.Minute, minuteCode, property, line, error);
    }

    private void RequiredPart(int? part, string? code, string property, int line, string? error)
    {
        if (part is null && code is not null) AddRequired(code, property, line, error);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddRequired(string code, string property, int line, string? error) => Add(ViolationRule.Required, code, property, line, error);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddRequiredIn(Centers centers, string code, string property, int line, string? error) =>
        Add(ViolationRule.Required, code, property, line, error, limit: centers.ToString());
}
