namespace WebEx.Tests;

/// <summary>Indexed families and groups on the wire.</summary>
public sealed class IndexedTests
{
    [Fact]
    public void A_family_of_choices_by_word_sends_words()
    {
        GeneratedCommand command = SmallSpec.Of(
            """
            arguments: [ { code: "F{n}", name: Colors, type: choice, values: { Blue: Blue, light red: LightRed, 7: Seven }, from: 1, to: 3, line: 1,
                meaning: The colors. } ]
            """
        );

        command
            .Sent(command.Request("Colors", command.Family("Colors", (1, "Blue"), (2, "Seven"), (3, "LightRed"))))
            .ShouldBe("AT=ZZ&F1=Blue&F2=7&F3=light%20red");
    }

    [Fact]
    public void A_family_of_bit_fields_sends_numbers()
    {
        GeneratedCommand command = SmallSpec.Of(
            """
            arguments: [ { code: "B{n}", name: Switches, type: bits, bits: { 0: Light, 2: Sound, 31: Door }, from: 0, to: 2, line: 1, meaning: What is on. } ]
            """
        );

        command
            .Sent(command.Request("Switches", command.Family("Switches", (0, "Light, Sound"), (1, "None"), (2, "Door"))))
            .ShouldBe("AT=ZZ&B0=5&B1=0&B2=2147483648");
    }

    [Fact]
    public void A_family_of_numbers_has_its_digits()
    {
        GeneratedCommand command = SmallSpec.Of(
            """
            arguments: [ { code: "N{n}", name: Numbers, type: integer, digits: 3, from: 1, line: 1, meaning: The numbers. } ]
            """
        );

        command.Sent(command.Request("Numbers", command.Family("Numbers", (1, 7), (2, -7), (10, 1234)))).ShouldBe("AT=ZZ&N1=007&N2=-007&N10=1234");
    }

    [Fact]
    public void A_group_from_0_begins_with_0()
    {
        GeneratedCommand command = SmallSpec.Of(
            """
            arguments: [ { name: People, type: group, item: Person, from: 0, to: 1, meaning: The people., parts: [ { code: "P{n}", name: FullName, line: 1,
                meaning: The name. } ] } ]
            """
        );

        command.Sent(command.Request("People", command.Group("People", "FullName", "Jo", "Al"))).ShouldBe("AT=ZZ&P0=Jo&P1=Al");
    }

    [Fact]
    public void More_elements_than_there_are_numbers_are_reported_and_not_sent()
    {
        GeneratedCommand command = SmallSpec.Of(
            """
            arguments: [ { name: People, type: group, item: Person, from: 0, to: 1, meaning: The people., parts: [ { code: "P{n}", name: FullName, line: 1,
                meaning: The name. } ] } ]
            """
        );
        IWebExRequest request = command.Request("People", command.Group("People", "FullName", "Jo", "Al", "Mo"));

        request.Validate(Center.MeetingCenter).ShouldHaveSingleItem().Rule.ShouldBe(ViolationRule.OutOfRange);
        Should
            .Throw<InvalidOperationException>(() => request.ToForm(GeneratedCommand.Site))
            .Message.ShouldContain("P{n}: 3 elements are given, and the command has numbers for 2");
    }

    [Fact]
    public void A_secret_of_an_element_is_a_problem_in_a_URL()
    {
        GeneratedCommand command = SmallSpec.Of(
            """
            arguments: [ { name: People, type: group, item: Person, meaning: The people., parts: [ { code: "W{n}", aliases: ["V{n}"], name: Word, type: secret,
                line: 1, meaning: The password. } ] } ]
            """
        );

        command.TryRead("https://acme.webex.com/acme/z.php?AT=ZZ&W1=x&V2=y", Center.MeetingCenter, out _, out RequestValidationResult problems).ShouldBeTrue();

        problems.Select(problem => $"{problem.Rule} {problem.ArgumentCode}").ShouldBe(["SecretInUrl W1", "SecretInUrl W2"]);
        command.TryRead("AT=ZZ&W1=x&V2=y", Center.MeetingCenter, out _, out problems).ShouldBeTrue();
        problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_group_that_is_missing_is_named_by_its_first_code()
    {
        GeneratedCommand command = SmallSpec.Of(
            """
            arguments:
              - { name: Days, type: group, item: DayItem, required: true, meaning: The days., parts: [ { name: Day, type: date, meaning: A day.,
                  parts: [ { code: "Y{n}", part: year, line: 1 }, { code: "M{n}", part: month, line: 1 }, { code: "D{n}", part: day, line: 1 } ] } ] }
            """
        );

        new Draft(command).ToRequest().Validate(Center.MeetingCenter).ShouldHaveSingleItem().ArgumentCode.ShouldBe("Y{n}");
    }
}
