namespace WebEx.Tests;

/// <summary>Replies whose shape the catalogue has nowhere.</summary>
public sealed class ReplyShapeTests
{
    [Fact]
    public void A_word_is_the_whole_reply_of_a_command_with_an_AT()
    {
        GeneratedCommand command = SmallSpec.Of("reply: { line: 1, without: word, constants: { MU: OFF }, success: [ { code: K, name: Key } ] }");

        WebExReply reply = command.ReadReply("SUCCESS\n");

        reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
        command.ReadReply("success").Outcome.ShouldBe(ReplyOutcome.Unreadable);
        command.ReadReply("?AT=ZZ&MU=OFF&ST=SUCCESS").Outcome.ShouldBe(ReplyOutcome.Incomplete);
    }

    [Fact]
    public void What_has_no_meaning_of_its_own_is_documented_by_its_name() =>
        SmallSpec
            .Of(
                "reply: { line: 1, success: [ { name: Files, item: OneFile, from: 1, parts: [ { code: \"N{n}\", name: FileName }, { code: \"S{n}\", "
                    + "name: Size, type: integer } ] } ] }"
            )
            .Reply.GetProperty("Files")
            .ShouldNotBeNull();

    [Fact]
    public void A_required_part_of_a_required_phone_number_is_missing_once()
    {
        GeneratedCommand command = SmallSpec.Of(
            """
            arguments:
              - { name: Call, type: phone, required: true, meaning: Whom to call.,
                  parts: [ { code: C, part: country, required: true, line: 1 }, { code: A, part: area, line: 1 }, { code: L, part: local, line: 1 }, { code: X,
                      part: extension, line: 1 } ] }
            """
        );

        new Draft(command).ToRequest().Validate(Center.MeetingCenter).ShouldHaveSingleItem().ArgumentCode.ShouldBe("C");
    }

    [Fact]
    public void A_bit_can_be_asked_for_whatever_the_default_is()
    {
        foreach (string literal in new[] { "''", "'4294967295'", "'5'" })
        {
            GeneratedCommand command = SmallSpec.Of(
                $$"""
                arguments:
                  - { code: B, name: Switches, type: bits, bits: { 0: Light, 2: Sound }, default: {{literal}}, line: 1, meaning: What is on. }
                  - { code: T, name: Topic, line: 1, meaning: What it is about. }
                rules: [ { when: B has Sound, require: T, line: 1 } ]
                """
            );

            new Draft(command).ToRequest().Validate(Center.MeetingCenter).Count.ShouldBe(literal == "''" ? 0 : 1, literal);
        }
    }
}
