using System.CodeDom.Compiler;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace WebEx.Tests.Api;

/// <summary>Conventions that hold for every public type of the runtime and of the generated commands.</summary>
public sealed class ConventionTests
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Type[] Types =
    [
        .. typeof(WebExRequest<>).Assembly.GetExportedTypes(),
        .. typeof(ConventionTests).Assembly.GetExportedTypes().Where(type => type.IsDefined(typeof(GeneratedCodeAttribute), inherit: false)),
    ];

    private static readonly (string Pattern, string Plain)[] Spellings =
    [
        ("([iI]s)?(Needed|Required|Missing|Missed|Need)$", "Missing"),
        ("^(The|This)", ""),
        ("Error$", ""),
        ("NotAllow$", "NotAllowed"),
        ("^(.+?)[iI]?s?(Invalid|NotValid)$", "Invalid$1"),
        ("s(?=[A-Z]|$)", ""),
    ];

    private static readonly string[] DigitsThatAreText = ["Digits", "Key", "Code", "Pin", "Phone", "PhoneNumber"];

    [Fact]
    public void No_public_field_can_change() =>
        Types
            .SelectMany(type => type.GetFields(Declared))
            .Where(field => field is { IsLiteral: false, IsInitOnly: false, IsSpecialName: false })
            .Select(Where)
            .ShouldBeEmpty();

    [Fact]
    public void No_static_property_can_be_set() =>
        Types
            .SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { IsPublic: true, IsStatic: true })
            .Select(Where)
            .ShouldBeEmpty();

    [Fact]
    public void No_property_of_a_request_or_reply_can_be_set_after_its_creation() =>
        Types
            .Where(type => typeof(WebExReply).IsAssignableFrom(type) || typeof(IWebExRequest).IsAssignableFrom(type))
            .SelectMany(type => type.GetProperties(Declared))
            .Where(property =>
                property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            )
            .Where(property => !property.PropertyType.IsGenericType)
            .Select(Where)
            .ShouldBeEmpty();

    [Fact]
    public void No_property_is_an_array() =>
        Types.SelectMany(type => type.GetProperties(Declared)).Where(property => property.PropertyType.IsArray).Select(Where).ShouldBeEmpty();

    [Fact]
    public void No_method_for_callers_has_a_parameter_that_is_true_or_false() =>
        Types
            .Where(type => type.Namespace != "WebEx.CodeGeneration")
            .SelectMany(type =>
                type.GetMethods(Declared)
                    .Where(method => !method.IsSpecialName && method.Name is not ("Equals" or "Deconstruct"))
                    .Cast<MethodBase>()
                    .Concat(type.GetConstructors(Declared))
            )
            .Where(method =>
                method.GetParameters().Any(parameter => parameter.ParameterType == typeof(bool) && !IsValueOf(method.DeclaringType!, parameter.Name!))
            )
            .Select(Where)
            .ShouldBeEmpty();

    // As a number, 0042 is 42.
    [Fact]
    public void What_is_digits_and_no_quantity_is_text() =>
        Types
            .SelectMany(type => type.GetProperties(Declared))
            .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(int))
            .Where(property => DigitsThatAreText.Any(end => property.Name.EndsWith(end, StringComparison.Ordinal)))
            .Select(Where)
            .ShouldBeEmpty();

    [Fact]
    public void No_two_types_have_one_name() =>
        Types
            .Where(type => !type.IsNested)
            .GroupBy(type => type.Name, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .SelectMany(same => same.Select(type => type.FullName))
            .ShouldBeEmpty();

    // A BackUrl becomes the text that a request takes by itself.
    [Fact]
    public void A_property_with_the_name_of_a_type_is_of_it()
    {
        var names = Types.Where(type => type != typeof(BackUrl)).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        Types
            .Where(type => typeof(IWebExRequest).IsAssignableFrom(type) || typeof(WebExReply).IsAssignableFrom(type))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property =>
                names.Contains(property.Name) && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).Name != property.Name
            )
            .Select(Where)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Editors_do_not_offer_what_generated_code_calls() =>
        Types
            .Where(type => type.Namespace != "WebEx.CodeGeneration")
            .SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.PropertyType.Namespace == "WebEx.CodeGeneration")
            .Where(property => property.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never)
            .Select(Where)
            .ShouldBeEmpty();

    [Fact]
    public void What_is_obsolete_names_its_replacement() =>
        Types
            .SelectMany(type => type.GetMembers(Declared).Prepend(type))
            .Where(member => member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete && obsolete.Message?.EndsWith('.') != true)
            .Select(Where)
            .ShouldBeEmpty();

    [Fact]
    public void An_exception_derives_from_the_base_of_all() =>
        Types.Where(type => typeof(Exception).IsAssignableFrom(type) && !typeof(WebExException).IsAssignableFrom(type)).ShouldBeEmpty();

    [Fact]
    public void A_flags_enumeration_has_a_plural_name_and_a_member_for_nothing() =>
        Types.Where(type => type.IsDefined(typeof(FlagsAttribute)) && !Enum.GetNames(type).Contains("None")).ShouldBeEmpty();

    [Fact]
    public void Each_error_of_a_command_has_a_name_among_the_codes_of_all_commands()
    {
        foreach (GeneratedCommand command in CatalogueCommands.All)
        {
            foreach (string code in command.Model.Errors.Select(error => error.Code))
            {
                PropertyInfo[] named =
                [
                    .. typeof(WebExErrorCode)
                        .GetProperties(Declared)
                        .Where(property => property.GetValue(null) is WebExErrorCode known && known == new WebExErrorCode(code)),
                ];
                named.Length.ShouldBe(1, code);
            }
        }
    }

    [Fact]
    public void Errors_that_a_command_tells_apart_are_different_for_all_commands() =>
        CatalogueCommands
            .All.SelectMany(command =>
                command
                    .Model.Errors.GroupBy(error => new WebExErrorCode(error.Code))
                    .Where(same => same.Count() > 1)
                    .Select(same => $"{command.Model.Id}: {same.Key}")
            )
            .ShouldBeEmpty();

    // RM tells two of them apart: its session, and its meeting, need no registration.
    [Fact]
    public void No_two_errors_of_all_commands_differ_by_spelling_alone() =>
        typeof(WebExErrorCode)
            .GetProperties(Declared)
            .GroupBy(property => Unspelled(property.Name), StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .SelectMany(same => same.Select(property => property.Name))
            .ShouldBe(["MeetingDoesNotRequireRegistration", "ThisMeetingDoesNotRequireRegistration"], ignoreOrder: true);

    // The words that commands have for the same: what is missing, an article, an ending, and in which order.
    private static string Unspelled(string name) =>
        Spellings.Aggregate(name, (text, spelling) => Regex.Replace(text, spelling.Pattern, spelling.Plain, RegexOptions.CultureInvariant));

    // A reply is made of the values of its properties, which have their names at the call.
    private static bool IsValueOf(Type type, string parameter) =>
        type.GetProperty(parameter, Declared | BindingFlags.IgnoreCase)?.PropertyType == typeof(bool?)
        || type.GetProperty(parameter, Declared | BindingFlags.IgnoreCase)?.PropertyType == typeof(bool);

    private static string Where(MemberInfo member) => $"{member.DeclaringType?.FullName}.{member.Name}";
}
