using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace WebEx.Site.State;

/// <summary>
/// What the reader of JSON lets through: a choice by a number that is none of its choices, and null in a list. Either would only be met by a command.
/// </summary>
internal static class RowCheck
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <summary>Where the first one is, such as <c>.Settings.TimeZone</c>; null where there is none.</summary>
    public static string? PathOfProblem(object row)
    {
        foreach (PropertyInfo property in Properties.GetOrAdd(row.GetType(), Stored))
        {
            if (property.GetValue(row) is { } value && PathIn(value) is { } path)
                return "." + property.Name + path;
        }

        return null;
    }

    private static string? PathIn(object value) =>
        value switch
        {
            Enum choice => IsKnown(choice) ? null : "",
            string or byte[] => null,
            // It was left out, and has no default: its readers know that.
            IList list when IsDefault(list) => null,
            IDictionary entries => PathInItems(entries.Values),
            IEnumerable items => PathInItems(items),
            _ when value.GetType().Assembly == typeof(RowCheck).Assembly => PathOfProblem(value),
            _ => null,
        };

    private static string? PathInItems(IEnumerable items)
    {
        int index = 0;
        foreach (object? item in items)
        {
            if ((item is null ? "" : PathIn(item)) is { } path)
                return string.Create(CultureInfo.InvariantCulture, $"[{index}]{path}");
            index++;
        }

        return null;
    }

    // Of flags, whatever is made of those that there are.
    private static bool IsKnown(Enum choice)
    {
        Type type = choice.GetType();
        if (!type.IsDefined(typeof(FlagsAttribute), inherit: false))
            return Enum.IsDefined(type, choice);
        long all = Enum.GetValues(type).Cast<object>().Aggregate(0L, (sum, flag) => sum | Convert.ToInt64(flag, CultureInfo.InvariantCulture));
        return (Convert.ToInt64(choice, CultureInfo.InvariantCulture) & ~all) == 0;
    }

    private static bool IsDefault(IList list) =>
        list.GetType() is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        && (bool)type.GetProperty(nameof(ImmutableArray<int>.IsDefault))!.GetValue(list)!;

    private static PropertyInfo[] Stored(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && property.GetIndexParameters().Length == 0)];
}
