using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Random arguments for the methods that make a reply, and for the constructors of elements in one.</summary>
/// <param name="random">Chooses.</param>
/// <param name="areHostile">True for texts of any characters, which can be some that cannot be sent.</param>
internal sealed partial class ReplyValues(Random random, bool areHostile = false)
{
    private const int MostElements = 3;

    private readonly ValidValues _values = new(random, Center.MeetingCenter);

    /// <summary>An argument for each of the parameters; null for some that have a default.</summary>
    /// <param name="method">The method or constructor.</param>
    /// <param name="known">The values of the reply.</param>
    public object?[] Of(MethodBase method, IEnumerable<ReplyParameter> known)
    {
        var values = known.ToList();
        return [.. method.GetParameters().Select(parameter => IsLeftOut(parameter) ? null : Of(Model(values, parameter), parameter.ParameterType))];
    }

    /// <summary>The value of the reply that a parameter stands for.</summary>
    public static ReplyParameter Model(IEnumerable<ReplyParameter> known, ParameterInfo parameter) =>
        known.First(value => string.Equals(value.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));

    private bool IsLeftOut(ParameterInfo parameter) => parameter.HasDefaultValue && random.Next(3) == 0;

    private object Of(ReplyParameter value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return value.Parts.Count > 0 ? List(value, type) : One(value, type);
    }

    private object One(ReplyParameter value, Type type)
    {
        if (areHostile && type == typeof(string))
            return RandomText.Mutate(random, "a;1:b</x>&");
        object one = _values.One(
            new ArgumentModel
            {
                Code = value.Code,
                Type = value.Type,
                Flag = value.Flag,
                Choice = value.Choice,
                List = value.Separator is { } separator ? new ListModel(IsOfNumbers: false, separator, "", "") : null,
            },
            type
        );
        // In markup that is not XML, nothing but an end tag can begin so.
        return one is string text && !areHostile ? text.Replace("</", "__", StringComparison.Ordinal) : one;
    }

    private object List(ReplyParameter list, Type type)
    {
        Type item = type.GenericTypeArguments[0];
        ConstructorInfo constructor = item.GetConstructors().Single();
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        int from = list.From ?? 1;
        for (int left = random.Next(Math.Min(MostElements, (list.To ?? from + MostElements) - from + 1) + 1); left > 0; left--)
        {
            object?[] parts = [.. constructor.GetParameters().Select(parameter => Part(list, Model(list.Parts, parameter), parameter))];
            _ = items.Add(constructor.Invoke(parts));
        }

        return Activator.CreateInstance(type, items)!;
    }

    // An element of a packed list has all of its parts, and one of a numbered list at least one.
    private object? Part(ReplyParameter list, ReplyParameter part, ParameterInfo parameter)
    {
        if (list.Code.Length > 0 && list.Separator is null && IsLeftOut(parameter))
            return null;
        object value = Of(part, parameter.ParameterType);
        return list.Separator is not null && !areHostile && value is string text ? Packable(text) : value;
    }

    // What begins like an element would be one, and what ends like a separator is not kept.
    private static string Packable(string text) => Separators().Replace(text, "_");

    [GeneratedRegex(@"[;:\s]")]
    private static partial Regex Separators();
}
