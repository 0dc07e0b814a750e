using System.Runtime.CompilerServices;

namespace WebEx.CodeGeneration;

// Telephone numbers, in parts and in one value.
public ref partial struct RequestValidator
{
    /// <summary>The parts of a telephone number must not be too long together.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="max">The most characters in all parts together.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Together(WebExPhoneNumber? value, int max, string code, string property, int line, string? error = null)
    {
        if (value is { } phone && phone.CombinedLength > max)
            AddCombined(phone.CombinedLength, max, code, property, line, error);
    }

    /// <summary>A number to call must not be too long as it is sent, commas included, and no part may hold a comma.</summary>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="max">The most characters.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CallOutPhone(CallOutPhone? value, int max, string code, string property, int line, string? error = null)
    {
        if (value is { } phone && (phone.HasComma || phone.WrittenLength > max))
            AddCallOutPhone(phone, max, code, property, line, error);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddCombined(int length, int max, string code, string property, int line, string? error) =>
        Add(ViolationRule.Combined, code, property, line, error, Invariant.Text(max), Invariant.Text(length));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddCallOutPhone(CallOutPhone phone, int max, string code, string property, int line, string? error)
    {
        if (phone.HasComma)
            Add(ViolationRule.Format, code, property, line, error, "without commas in its parts", Excerpt.Of(phone.ToString()));
        if (phone.WrittenLength > max)
            AddLength(phone.WrittenLength, isShort: false, max, isSecret: false, _item, code, property, line, error);
    }
}
