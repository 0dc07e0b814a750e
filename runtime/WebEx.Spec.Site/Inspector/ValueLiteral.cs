using System.Collections;
using System.Globalization;
using System.Reflection;
using WebEx.Spec.Emission.CSharp;

namespace WebEx.Site.Inspector;

/// <summary>Values of a request as C#. Whatever they hold, it stays data.</summary>
/// <param name="secrets">The names of the properties that are secrets.</param>
/// <param name="urls">The names of the properties that are addresses, which can have a secret inside.</param>
internal sealed class ValueLiteral(HashSet<string> secrets, HashSet<string> urls)
{
    /// <summary>The value of a property; null where nothing is set.</summary>
    public string? Of(PropertyInfo property, object owner) => property.GetValue(owner) is { } value ? Of(property.Name, value) : null;

    private string? Of(string name, object value) =>
        value switch
        {
            string text => TextOf(name, text),
            bool flag => flag ? "true" : "false",
            int number => CSharpLiteral.Of(number),
            WebExDateTime moment => $"new WebExDateTime({Numbers(moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute)})",
            WebExDate day => $"new WebExDate({Numbers(day.Year, day.Month, day.Day)})",
            WebExTime time => $"new WebExTime({Numbers(time.Hour, time.Minute)})",
            WebExPhoneNumber phone => $"new WebExPhoneNumber({Texts(phone.Country, phone.Area, phone.Local, phone.Extension)})",
            CallOutPhone phone => $"new CallOutPhone({Texts(phone.Country, phone.Area, phone.Local, phone.Extension)}, {Numbers(phone.DelaySeconds)})",
            Enum choice => EnumOf(choice),
            IEnumerable items when IsFamily(value.GetType()) => FamilyOf(name, items),
            IEnumerable items => ListOf(name, items),
            _ => $"new {value.GetType().Name} {{ {string.Join(", ", MembersOf(value).Select(member => $"{member.Name} = {member.Code}"))} }}",
        };

    /// <summary>The properties of a request, or of an element of one of its groups, that are set, in their order.</summary>
    public IEnumerable<(string Name, string Code)> MembersOf(object owner)
    {
        PropertyInfo[] properties =
        [
            .. owner
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(property => property.CanWrite)
                .OrderBy(property => property.MetadataToken),
        ];
        foreach (PropertyInfo property in properties)
        {
            bool isRequired = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
            string? code = Of(property, owner) ?? (isRequired ? "default" : null);
            if (code is not null)
                yield return (property.Name, code);
        }
    }

    private string TextOf(string name, string text) =>
        secrets.Contains(name) ? CSharpSecret.Of(name)
        : urls.Contains(name) ? CSharpLiteral.Of(ShownText.OfUrl(text))
        : CSharpLiteral.Of(text);

    private static bool IsFamily(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IndexedValues<>);

    // A family in which nothing is set is there all the same.
    private string? FamilyOf(string name, IEnumerable items)
    {
        List<string> entries = [];
        foreach (object item in items)
        {
            Type pair = item.GetType();
            int number = (int)pair.GetProperty("Key")!.GetValue(item)!;
            entries.Add($"[{CSharpLiteral.Of(number)}] = {Of(name, pair.GetProperty("Value")!.GetValue(item)!)}");
        }

        return entries.Count == 0 ? null : $"{{ {string.Join(", ", entries)} }}";
    }

    private string? ListOf(string name, IEnumerable items)
    {
        string?[] entries = [.. items.Cast<object>().Select(item => Of(name, item))];
        Type element = items.GetType().GenericTypeArguments[0];
        bool isGroup = element != typeof(string) && !element.IsValueType;
        return entries.Length == 0 && isGroup ? null : $"[{string.Join(", ", entries)}]";
    }

    private static string EnumOf(Enum value)
    {
        string type = value.GetType().Name;
        string names = value.ToString();
        return char.IsAsciiLetter(names[0])
            ? string.Join(" | ", names.Split(", ").Select(name => $"{type}.{name}"))
            : $"({type})({Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)})";
    }

    private static string Numbers(params int?[] numbers) => string.Join(", ", numbers.Select(number => number is { } given ? CSharpLiteral.Of(given) : "null"));

    private static string Texts(params string?[] texts) => string.Join(", ", texts.Select(CSharpLiteral.Of));
}
