using System.Reflection;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>What is generated for each command.</summary>
public sealed class GeneratedTypesTests
{
    [Fact]
    public void The_catalogue_has_no_mistakes() => SpecFolder.Catalogue.Diagnostics.ShouldBeEmpty();

    [Theory, ClassData<EveryCommand>]
    public void A_command_has_a_request_that_knows_it(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);

        command.Request.BaseType.ShouldBe(typeof(WebExRequest<>).MakeGenericType(command.Reply));
        command.Request.IsSealed.ShouldBeTrue();
        var definition = (WebExCommand)command.Request.GetProperty("Command")!.GetValue(null)!;
        (
            definition.Path,
            definition.At,
            definition.Name,
            definition.Centers,
            definition.GuideSection,
            definition.GuidePage,
            definition.Effect.ToString()
        ).ShouldBe(
            (
                command.Model.Path,
                command.Model.At,
                command.Model.Name,
                (Centers)(int)command.Model.Centers,
                command.Model.Guide.Section,
                command.Model.Guide.Page,
                command.Model.Effect.ToString()
            )
        );
        new Draft(command).ToRequest().Command.ShouldBeSameAs(definition);
        command.Request.IsDefined(typeof(ObsoleteAttribute)).ShouldBe(command.Model.Deprecated is not null);
    }

    [Theory, ClassData<EveryCommand>]
    public void Every_argument_has_a_property_of_its_kind(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);

        foreach (ArgumentModel argument in command.Model.Arguments)
        {
            PropertyInfo property = command.Request.GetProperty(argument.Name).ShouldNotBeNull(argument.Name);
            property.CanWrite.ShouldBeTrue(argument.Name);
            if (argument.Type != ArgumentType.Group)
            {
                // A date that must be given is never null, only its parts can be absent.
                bool isDate = argument.Type is ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time;
                Type single = Single(argument, command);
                if (isDate && IsAlways(argument, command.Model))
                    single = Nullable.GetUnderlyingType(single)!;
                property.PropertyType.ShouldBe(argument.IsFamily() ? typeof(IndexedValues<>).MakeGenericType(single) : single, argument.Name);
                continue;
            }

            property.PropertyType.GetGenericTypeDefinition().ShouldBe(typeof(ValueList<>), argument.Name);
            property.PropertyType.GenericTypeArguments[0].FullName.ShouldBe($"WebEx.{command.Model.Namespace}.{argument.Item}");
            foreach (ArgumentModel part in argument.Parts)
                command.Property(argument, part).ShouldNotBeNull(part.Name).PropertyType.ShouldBe(Single(part, command), part.Name);
        }

        IEnumerable<string> others = command
            .Request.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Select(property => property.Name)
            .Except(command.Model.Arguments.Select(argument => argument.Name));
        others.ShouldBe([nameof(IWebExRequest.AdditionalArguments)]);
    }

    [Theory, ClassData<EveryCommand>]
    public void A_command_of_one_center_is_checked_without_naming_it_and_no_other_is(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        MethodInfo? validate = command.Request.GetMethod("Validate", Type.EmptyTypes);

        (validate is not null).ShouldBe(command.Centers.Count() == 1);
        if (validate is null)
            return;

        Center center = command.Centers.Single();
        foreach (IWebExRequest request in new[] { new Draft(command).ToRequest(), new RandomRequests(command, center, Seed.For(id)).Next().ToRequest() })
            validate.Invoke(request, null).ShouldBe(request.Validate(center), request.ToString());
    }

    [Theory, ClassData<EveryCommand>]
    public void An_argument_that_is_always_required_has_to_be_set(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);

        foreach (ArgumentModel argument in command.Model.Arguments)
        {
            bool isAlways = IsAlways(argument, command.Model);
            bool isCollection = argument.IsFamily() || argument.Type == ArgumentType.Group;
            command
                .Property(argument)
                .IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute))
                .ShouldBe(isAlways && !isCollection, argument.Name);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Enums_have_a_member_for_every_token_and_every_bit(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);

        foreach (ChoiceModel choice in command.Model.AllChoices)
        {
            Type type = EnumType(choice.EnumName, choice.IsShared, command);
            Enum.GetNames(type).ShouldBe(choice.Values.Select(value => value.Name), ignoreOrder: true);
            Enum.GetValues(type).Length.ShouldBe(choice.Values.Select(value => value.Token).Distinct().Count());
        }

        foreach (BitsModel field in command.Model.AllBits)
        {
            Type type = EnumType(field.EnumName, field.IsShared, command);
            type.IsDefined(typeof(FlagsAttribute)).ShouldBeTrue(field.EnumName);
            Enum.GetNames(type).ShouldBe(field.Named.Select(bit => bit.Name!).Append("None").Distinct(), ignoreOrder: true);
            foreach (BitModel bit in field.Named)
                BitValues.Of(bit, type).ShouldBe(1u << bit.Bit, bit.Name);
        }
    }

    private static Type Single(ArgumentModel argument, GeneratedCommand command) =>
        argument.Type switch
        {
            ArgumentType.Number => typeof(int?),
            ArgumentType.Flag => typeof(bool?),
            ArgumentType.Choice => typeof(Nullable<>).MakeGenericType(EnumType(argument.Choice!.EnumName, argument.Choice.IsShared, command)),
            ArgumentType.Bits => typeof(Nullable<>).MakeGenericType(EnumType(argument.Bits!.EnumName, argument.Bits.IsShared, command)),
            ArgumentType.TimeZone => typeof(WebExTimeZone?),
            ArgumentType.Date => typeof(WebExDate?),
            ArgumentType.DateTime => typeof(WebExDateTime?),
            ArgumentType.Time => typeof(WebExTime?),
            ArgumentType.Phone => typeof(WebExPhoneNumber?),
            ArgumentType.CallOutPhone => typeof(CallOutPhone?),
            ArgumentType.List when argument.List!.IsOfNumbers => typeof(ValueList<int>),
            ArgumentType.List => typeof(ValueList<string>),
            _ => typeof(string),
        };

    private static Type EnumType(string name, bool isShared, GeneratedCommand command) =>
        TypeNamed(isShared ? name : $"{command.Model.Namespace}.{name}", command);

    private static Type TypeNamed(string name, GeneratedCommand command) => command.Request.Assembly.GetType($"WebEx.{name}").ShouldNotBeNull(name);

    private static bool IsAlways(ArgumentModel argument, CommandModel command) =>
        argument.Required.IsAlways && (argument.Centers & command.Centers) == command.Centers;
}
