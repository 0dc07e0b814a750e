using System.Collections;
using System.Reflection;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Each request holds values of its own: what is set in a copy is sent by the copy alone.</summary>
public sealed class OwnValuesTests
{
    [Theory, ClassData<EveryCommand>]
    public void A_value_that_is_set_in_the_family_of_a_copy_is_sent_by_that_copy_alone(string id)
    {
        foreach (
            (GeneratedCommand command, Center center, ArgumentModel argument, Random random) in Families(id)
                .Where(family => family.Argument.Numbered!.From != family.Argument.Numbered.To)
        )
        {
            var values = new ValidValues(random, center);
            int number = argument.Numbered!.From;
            IWebExRequest template = new Draft(command).ToRequest();
            Set(template, argument, number, values);
            string sent = Sent(template);

            IWebExRequest first = Copy(template);
            IWebExRequest second = Copy(template);
            template.ToForm(GeneratedCommand.Site).Fields.ShouldContain(field => field.Key == argument.Code.Replace("{n}", $"{number}"));
            Set(second, argument, number + 1, values);
            Sent(first).ShouldBe(sent, argument.Name);
            Sent(template).ShouldBe(sent, argument.Name);
            first.ShouldBe(template);
            second.ShouldNotBe(template);
            string changed = Sent(second);
            second.ToForm(GeneratedCommand.Site).Fields.ShouldContain(field => field.Key == argument.Code.Replace("{n}", $"{number + 1}"));

            Set(template, argument, number + 1, values);
            Sent(first).ShouldBe(sent, argument.Name);
            Sent(second).ShouldBe(changed, argument.Name);

            IWebExRequest third = new Draft(command) { [argument.Name] = command.Property(argument).GetValue(second) }.ToRequest();
            Set(third, argument, number, null);
            Sent(second).ShouldBe(changed, argument.Name);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_family_that_was_looked_at_or_emptied_is_as_one_that_nobody_touched(string id)
    {
        foreach ((GeneratedCommand command, Center center, ArgumentModel argument, Random random) in Families(id))
        {
            IWebExRequest untouched = new Draft(command).ToRequest();
            IWebExRequest looked = new Draft(command).ToRequest();
            ((IEnumerable)command.Property(argument).GetValue(looked)!).GetEnumerator().MoveNext().ShouldBeFalse();
            IWebExRequest emptied = new Draft(command).ToRequest();
            Set(emptied, argument, argument.Numbered!.From, new ValidValues(random, center));
            emptied.ShouldNotBe(untouched);
            Set(emptied, argument, argument.Numbered.From, null);

            foreach (IWebExRequest request in new[] { looked, emptied })
            {
                request.ShouldBe(untouched, argument.Name);
                request.GetHashCode().ShouldBe(untouched.GetHashCode(), argument.Name);
                Sent(request).ShouldBe(Sent(untouched), argument.Name);
                request.Validate(center).ShouldBe(untouched.Validate(center), argument.Name);
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_number_that_the_command_does_not_have_is_refused_reported_and_never_sent(string id)
    {
        foreach ((GeneratedCommand command, Center center, ArgumentModel argument, Random random) in Families(id))
        {
            foreach (int number in new[] { argument.Numbered!.From - 1, argument.Numbered.To + 1 }.OfType<int>().Where(number => number >= 0))
            {
                var values = new ValidValues(random, center);
                IWebExRequest request = new Draft(command).ToRequest();
                _ = Should
                    .Throw<TargetInvocationException>(() => Set(request, argument, number, values))
                    .InnerException.ShouldBeOfType<ArgumentOutOfRangeException>();

                object assigned = Activator.CreateInstance(command.Property(argument).PropertyType)!;
                SetIn(assigned, argument, number, values);
                request = new Draft(command) { [argument.Name] = assigned }.ToRequest();

                string code = argument.Code.Replace("{n}", $"{number}");
                request
                    .Validate(center)
                    .ShouldContain(
                        violation => violation.Rule == ViolationRule.OutOfRange && violation.ArgumentCode == code && violation.Property == argument.Name,
                        code
                    );
                Should.Throw<InvalidOperationException>(() => request.ToForm(GeneratedCommand.Site)).Message.ShouldContain(argument.Code);
                request.ToString().ShouldNotBeEmpty();
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void An_additional_argument_of_a_copy_is_sent_by_that_copy_alone(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        IWebExRequest template = new Draft(command) { Additional = new() { { "CSRF", "t" } } }.ToRequest();
        IWebExRequest copy = Copy(template);
        copy.AdditionalArguments.Add("X", "y");

        Sent(template).ShouldEndWith("CSRF=t");
        Sent(copy).ShouldEndWith("CSRF=t&X=y");
        new Draft(command).ToRequest().AdditionalArguments.ShouldBeEmpty();
    }

    private static IEnumerable<(GeneratedCommand Command, Center Center, ArgumentModel Argument, Random Random)> Families(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (ArgumentModel argument in command.Model.Arguments.Where(argument => argument.IsFamily()))
            yield return (command, command.Centers.First(center => argument.IsValidIn(center)), argument, Seed.For(id + argument.Code));
    }

    private static void Set(IWebExRequest request, ArgumentModel argument, int number, ValidValues? values) =>
        SetIn(request.GetType().GetProperty(argument.Name)!.GetValue(request)!, argument, number, values);

    // A value that differs from the one of another number, and is never empty.
    private static void SetIn(object family, ArgumentModel argument, int number, ValidValues? values)
    {
        Type type = family.GetType();
        Type element = Nullable.GetUnderlyingType(type.GenericTypeArguments[0]) ?? type.GenericTypeArguments[0];
        type.GetProperty("Item")!.SetValue(family, values?.One(argument, element), [number]);
    }

    // What "with { }" does.
    private static IWebExRequest Copy(IWebExRequest request) => (IWebExRequest)request.GetType().GetMethod("<Clone>$")!.Invoke(request, null)!;

    private static string Sent(IWebExRequest request) => request.ToForm(GeneratedCommand.Site).Body;
}
