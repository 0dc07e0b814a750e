using System.Runtime.CompilerServices;

namespace WebEx.CodeGeneration;

// Rules across arguments.
public ref partial struct RequestValidator
{
    /// <summary>An argument must be given because of others.</summary>
    /// <param name="condition">Whether the rule applies.</param>
    /// <param name="isGiven">Whether the argument is given.</param>
    /// <param name="conditionText">The condition in words, such as <c>RepeatOption (RO) is 5 to 8</c>.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequiredWhen(bool condition, bool isGiven, string conditionText, string code, string property, int line, string? error = null)
    {
        if (condition && !isGiven)
            AddCondition(ViolationRule.RequiredWhen, ViolationSeverity.Error, conditionText, null, code, property, line, error);
    }

    /// <summary>An argument has no effect because of others: a notice, no error.</summary>
    /// <param name="condition">Whether the rule applies.</param>
    /// <param name="isGiven">Whether the argument is given.</param>
    /// <param name="conditionText">The condition in words, such as <c>RepeatOption (RO) is 5 to 8</c>.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="wording">What the guide says in place of "no effect", where it leaves open whether the site ignores the argument.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void IgnoredWhen(bool condition, bool isGiven, string conditionText, string code, string property, int line, string? wording = null)
    {
        if (condition && isGiven)
            AddCondition(ViolationRule.IgnoredWhen, ViolationSeverity.Notice, conditionText, wording, code, property, line, null);
    }

    /// <summary>An argument, or a choice of it, is deprecated: a notice, no error.</summary>
    /// <param name="isGiven">Whether it is given.</param>
    /// <param name="choice">The choice, such as <c>InternetPhone (5)</c>; null where the argument itself is deprecated.</param>
    /// <param name="instead">What the guide says to do, such as <c>use IP</c>.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Deprecated(bool isGiven, string? choice, string instead, string code, string property, int line)
    {
        if (isGiven)
            AddNumbered(_item, ViolationRule.Deprecated, code, property, line, error: null, instead, choice, severity: ViolationSeverity.Notice);
    }

    /// <summary>An argument must not be given because of others.</summary>
    /// <param name="condition">Whether the rule applies.</param>
    /// <param name="isGiven">Whether the argument is given.</param>
    /// <param name="conditionText">The condition in words, such as <c>RepeatOption (RO) is 5 to 8</c>.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ForbiddenWhen(bool condition, bool isGiven, string conditionText, string code, string property, int line, string? error = null)
    {
        if (condition && isGiven)
            AddCondition(ViolationRule.ForbiddenWhen, ViolationSeverity.Error, conditionText, null, code, property, line, error);
    }

    /// <summary>At least one of several arguments must be given.</summary>
    /// <param name="isAnyGiven">Whether one is.</param>
    /// <param name="codes">The codes of all of them, for the message.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AnyOf(bool isAnyGiven, string codes, string code, string property, int line, string? error = null)
    {
        if (!isAnyGiven)
            AddText(ViolationRule.AnyOf, codes, code, property, line, error);
    }

    /// <summary>Either all or none of several arguments must be given.</summary>
    /// <param name="isAnyGiven">Whether one is.</param>
    /// <param name="areAllGiven">Whether all are.</param>
    /// <param name="codes">The codes of all of them, for the message.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AllOrNone(bool isAnyGiven, bool areAllGiven, string codes, string code, string property, int line, string? error = null)
    {
        if (isAnyGiven && !areAllGiven)
            AddText(ViolationRule.AllOrNone, codes, code, property, line, error);
    }

    /// <summary>The first date must not be after the second.</summary>
    /// <param name="first">The first date; looked at when it is complete.</param>
    /// <param name="second">The second date; looked at when it is complete.</param>
    /// <param name="firstName">The name of the first date, for the message.</param>
    /// <param name="secondName">The name of the second date, for the message.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    public void Order(WebExDate? first, WebExDate? second, string firstName, string secondName, string code, string property, int line, string? error = null)
    {
        if (first is { } from && second is { } to && CalendarRules.IsComplete(from) && CalendarRules.IsComplete(to) && CalendarRules.Compare(from, to) > 0)
        {
            AddOrder(firstName, secondName, from, to, code, property, line, error);
        }
    }

    /// <summary>Two dates must not be too far apart.</summary>
    /// <param name="first">The first date; looked at when it is complete.</param>
    /// <param name="second">The second date; looked at when it is complete.</param>
    /// <param name="months">The most months between them.</param>
    /// <param name="firstName">The name of the first date, for the message.</param>
    /// <param name="secondName">The name of the second date, for the message.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    public void Span(
        WebExDate? first,
        WebExDate? second,
        int months,
        string firstName,
        string secondName,
        string code,
        string property,
        int line,
        string? error = null
    )
    {
        if (
            first is { } from
            && second is { } to
            && CalendarRules.IsComplete(from)
            && CalendarRules.IsComplete(to)
            && CalendarRules.IsFurtherApart(from, to, months)
        )
        {
            AddSpan(firstName, secondName, months, from, to, code, property, line, error);
        }
    }

    /// <summary>Others narrow the choices that an argument has.</summary>
    /// <param name="condition">Whether the rule applies.</param>
    /// <param name="isAllowed">Whether the value is one of those left; true for a value that is not given.</param>
    /// <param name="conditionText">The condition in words, such as <c>RepeatOption (RO) is 5 to 8</c>.</param>
    /// <param name="values">The choices that are left, for the message.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ValuesWhen(bool condition, bool isAllowed, string conditionText, string values, string code, string property, int line, string? error = null)
    {
        if (condition && !isAllowed)
            AddCondition(ViolationRule.ValuesWhen, ViolationSeverity.Error, conditionText, values, code, property, line, error);
    }

    /// <summary>A value must be a number of an indexed family at which something is given.</summary>
    /// <typeparam name="T">The type of the family's values.</typeparam>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="family">The family.</param>
    /// <param name="familyName">The family in words, for the message.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    public void NumberOf<T>(int? value, IndexedValues<T>? family, string familyName, string code, string property, int line, string? error = null)
    {
        if (value is not { } number)
            return;
        if (family is not null)
        {
            foreach (KeyValuePair<int, T> item in family.Items)
            {
                if (item.Key == number)
                    return;
            }
        }

        AddNumberOf(number, familyName, code, property, line, error);
    }

    /// <summary>A value must be the number of an element of a group.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="value">The value; null is always right.</param>
    /// <param name="group">The elements.</param>
    /// <param name="first">The number of the first element.</param>
    /// <param name="groupName">The group in words, for the message.</param>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the family's value or of the current item.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="line">The line of the guide's text version that states the rule.</param>
    /// <param name="error">The error code that the site would return; null where the guide names none. <c>{n}</c> and <c>[n]</c> stand for the number.</param>
    public void NumberOf<T>(int? value, ValueList<T>? group, int first, string groupName, string code, string property, int line, string? error = null)
    {
        if (value is { } number && (number < first || number - first >= (group?.Count ?? 0)))
            AddNumberOf(number, groupName, code, property, line, error);
    }

    /// <summary>
    /// Goes to the next number at which a family has a value, and sets it as that of the codes, errors and conditions that follow; after the last one they have
    /// none again.
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="family">The family.</param>
    /// <param name="number">The number before; -1 at first.</param>
    /// <returns>False after the last one.</returns>
    public bool Next<T>(IndexedValues<T>? family, ref int number)
    {
        ReadOnlySpan<KeyValuePair<int, T>> items = family is null ? default : family.Items;
        int low = 0;
        for (int high = items.Length; low < high; )
        {
            int middle = (low + high) >> 1;
            if (items[middle].Key > number)
                high = middle;
            else
                low = middle + 1;
        }

        bool isFound = low < items.Length;
        if (isFound)
            number = items[low].Key;
        _item = isFound ? number : null;
        return isFound;
    }

    private void AddNumberOf(int number, string familyName, string code, string property, int line, string? error) =>
        Add(ViolationRule.NumberOf, code, property, line, error, familyName, Invariant.Text(number));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddCondition(
        ViolationRule rule,
        ViolationSeverity severity,
        string condition,
        string? limit,
        string code,
        string property,
        int line,
        string? error
    ) => AddNumbered(_item, rule, code, property, line, error, limit, condition: condition, severity: severity);

    private void AddOrder(string firstName, string secondName, WebExDate first, WebExDate second, string code, string property, int line, string? error) =>
        Add(ViolationRule.Order, code, property, line, error, firstName + " must not be after " + secondName, first + ", " + second);

    private void AddSpan(
        string firstName,
        string secondName,
        int months,
        WebExDate first,
        WebExDate second,
        string code,
        string property,
        int line,
        string? error
    ) =>
        Add(
            ViolationRule.Span,
            code,
            property,
            line,
            error,
            firstName + " and " + secondName + " must not be further apart than " + Invariant.Text(months) + (months == 1 ? " month" : " months"),
            first + ", " + second
        );
}
