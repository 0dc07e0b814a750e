using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Every limit that the model states holds exactly there, and is reported with the guide's line and the site's response.</summary>
public sealed class LimitTests
{
    [Theory, ClassData<EveryCommand>]
    public void A_text_has_at_most_and_at_least_so_many_characters(string id)
    {
        Random random = Seed.For(id);

        foreach (CodedValue coded in Codes(id).Where(coded => coded.Coded.IsTextual))
        {
            if (coded.Coded.Max is { } max)
            {
                coded.ShouldKeepLimits(ValidText.Of(coded.Coded, random, (int)max));
                long? above = coded.Coded.Errors.TooLongAbove;
                coded.ShouldBreak(ValidText.Of(coded.Coded, random, (int)max + 1), ViolationRule.TooLong, above is null ? coded.Coded.Errors.TooLong : null);
                if (above is { } own)
                {
                    coded.ShouldBreak(ValidText.Of(coded.Coded, random, (int)own), ViolationRule.TooLong, null);
                    coded.ShouldBreak(ValidText.Of(coded.Coded, random, (int)own + 1), ViolationRule.TooLong, coded.Coded.Errors.TooLong);
                }
            }

            if (coded.Coded.Min is { } min && min > 0)
            {
                // What is too short for its type breaks another rule.
                if (coded.Coded.Type != ArgumentType.Email || min >= "a@b".Length)
                    coded.ShouldKeepLimits(ValidText.Of(coded.Coded, random, (int)min));
                long? below = coded.Coded.Errors.TooShortBelow;
                coded.ShouldBreak(ValidText.Of(coded.Coded, random, (int)min - 1), ViolationRule.TooShort, below is null ? coded.Coded.Errors.TooShort : null);
                if (below is { } own)
                    coded.ShouldBreak(ValidText.Of(coded.Coded, random, (int)own - 1), ViolationRule.TooShort, coded.Coded.Errors.TooShort);
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void Limits_are_stated_only_of_what_is_checked(string id)
    {
        // A limit of another type would be carried into the documentation, and be enforced by nothing.
        ArgumentType[] measured = [ArgumentType.Number, ArgumentType.TimeZone, ArgumentType.Phone, ArgumentType.CallOutPhone];
        foreach (ArgumentModel argument in CatalogueCommands.Get(id).Model.AllArguments.SelectMany(argument => argument.Parts.Prepend(argument)))
            if (!argument.IsTextual && !measured.Contains(argument.Type))
                (argument.Min ?? argument.Max).ShouldBeNull($"{id} {argument.Name}{argument.Code}");
    }

    [Theory, ClassData<EveryCommand>]
    public void A_family_of_which_something_is_given_has_at_least_so_many_values(string id)
    {
        GeneratedCommand command = CatalogueCommands.Get(id);
        foreach (ArgumentModel argument in command.Model.Arguments.Where(argument => argument.Least is not null))
        {
            Center center = (argument.Centers & command.Model.Centers).Each().First();
            for (int count = 0; count <= argument.Least; count++)
            {
                var draft = new Draft(command);
                draft[argument.Name] = new ValidValues(Seed.For(id), center).Indexed(argument, command.Property(argument).PropertyType, count);

                Violation[] tooFew = [.. draft.ToRequest().Validate(center).Where(violation => violation.Rule == ViolationRule.TooFew)];

                tooFew.Length.ShouldBe(count > 0 && count < argument.Least ? 1 : 0, $"{id} {argument.Code} with {count}");
                if (tooFew.Length == 0)
                    continue;
                tooFew[0].ErrorText.ShouldBe(argument.Errors.TooFew);
                tooFew[0].GuideLine.ShouldBe(argument.Line);
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_number_is_in_its_range(string id)
    {
        foreach (CodedValue coded in Codes(id).Where(coded => coded.Coded.Type is ArgumentType.Number or ArgumentType.TimeZone && !coded.Whole.IsCalendar()))
        {
            object Value(long number) => coded.Coded.Type == ArgumentType.TimeZone ? (WebExTimeZone)number : (int)number;
            bool isZone = coded.Coded.Type == ArgumentType.TimeZone;
            if ((coded.Coded.Max ?? (isZone ? 61 : null)) is { } max)
            {
                coded.ShouldKeepLimits(Value(max));
                if (max < int.MaxValue)
                    coded.ShouldBreak(Value(max + 1), ViolationRule.OutOfRange, coded.Coded.Errors.Invalid);
            }

            if ((coded.Coded.Min ?? (isZone ? 0 : null)) is { } min)
            {
                coded.ShouldKeepLimits(Value(min));
                if (min > int.MinValue)
                    coded.ShouldBreak(Value(min - 1), ViolationRule.OutOfRange, coded.Coded.Errors.Invalid);
            }
            else
            {
                // A count or a measure; the guide names no error for one below 0.
                coded.ShouldKeepLimits(Value(0));
                coded.ShouldBreak(Value(-1), ViolationRule.OutOfRange, null);
                coded.ShouldBreak(Value(int.MinValue), ViolationRule.OutOfRange, null);
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_forbidden_character_is_refused_wherever_it_stands(string id)
    {
        Random random = Seed.For(id);

        foreach (CodedValue coded in Codes(id).Where(coded => coded.Coded.Forbidden is not null))
        {
            string text = ValidText.Of(coded.Coded, random, canBeEmpty: false);
            coded.ShouldKeepLimits(text);
            foreach (char forbidden in coded.Coded.Forbidden!)
                coded.ShouldBreak(
                    text[1..].Insert(random.Next(text.Length), forbidden.ToString()),
                    ViolationRule.ForbiddenCharacters,
                    coded.Coded.Errors.Characters ?? coded.Coded.Errors.Invalid
                );
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_text_of_ASCII_characters_holds_no_other_wherever_it_stands(string id)
    {
        Random random = Seed.For(id);

        foreach (CodedValue coded in Codes(id).Where(coded => coded.Coded.IsAscii))
        {
            string text = ValidText.Of(coded.Coded, random, canBeEmpty: false);
            coded.ShouldKeepLimits(text);
            foreach (char other in "\u0080é日")
                coded.ShouldBreak(text[1..].Insert(random.Next(text.Length), other.ToString()), ViolationRule.Format, coded.Coded.Errors.NotAscii);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_text_has_the_format_of_its_type(string id)
    {
        foreach (CodedValue coded in Codes(id))
        {
            string[] wrong = coded.Coded.Type switch
            {
                ArgumentType.Email => ["a", "@a", "a@", "a b@c"],
                ArgumentType.Url => ["a b", "a\nb"],
                ArgumentType.Key => ["12 3", "a"],
                ArgumentType.Text when coded.Coded.Fields is { } fields => ["", "6103864", Fields(fields, ""), Fields(fields, " "), Fields(fields - 1, "6")],
                _ => [],
            };
            foreach (string text in wrong)
                coded.ShouldBreak(text, ViolationRule.Format, coded.Coded.Errors.Invalid);
            if (coded.Coded.Fields is not { } least)
                continue;
            foreach (string text in new[] { Fields(least, "6"), Fields(least, "6").Replace('-', ','), Fields(least + 1, "6") })
                coded.ShouldKeepLimits(text);
        }

        static string Fields(int count, string last) => string.Concat(Enumerable.Repeat("6-", count - 1)) + last;
    }

    [Theory, ClassData<EveryCommand>]
    public void Every_token_can_be_chosen_where_it_is_valid_and_nothing_else(string id)
    {
        const int NoToken = 98_765;
        foreach (CodedValue coded in Codes(id).Where(coded => coded.Coded.Type == ArgumentType.Choice))
        {
            foreach (ChoiceValue value in coded.Coded.Choice!.Values)
            {
                object member = Enum.Parse(coded.ValueType, value.Name);
                foreach (Center center in coded.Centers.Each())
                {
                    if ((value.Centers & center.ToSet()) != 0)
                        coded.ShouldKeepLimits(member, center);
                    else
                        coded.ShouldBreak(member, ViolationRule.NotInCenter, coded.Coded.Errors.Invalid, center);
                }
            }

            coded.ShouldBreak(Enum.ToObject(coded.ValueType, NoToken), ViolationRule.NotAChoice, coded.Coded.Errors.Invalid);
            coded.ShouldBreak(Enum.ToObject(coded.ValueType, -1), ViolationRule.NotAChoice, coded.Coded.Errors.Invalid);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_bit_is_set_with_those_that_it_needs(string id)
    {
        foreach (CodedValue coded in Codes(id).Where(coded => coded.Coded.Type == ArgumentType.Bits))
        {
            foreach (BitModel bit in coded.Coded.Bits!.Named)
            {
                object alone = Enum.ToObject(coded.ValueType, BitValues.Of(bit, coded.ValueType));
                if (bit.Needs.Count == 0)
                    coded.ShouldKeepLimits(alone);
                else
                    coded.ShouldBreak(alone, ViolationRule.Bits, coded.Coded.Errors.Invalid);
            }

            ulong all = coded.Coded.Bits.Named.Aggregate(0ul, (sum, bit) => sum | BitValues.Of(bit, coded.ValueType));
            coded.ShouldKeepLimits(Enum.ToObject(coded.ValueType, all));
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_part_of_a_date_or_a_time_is_in_its_range(string id)
    {
        foreach (CodedValue coded in Codes(id).Where(coded => coded.Whole.IsCalendar()))
        {
            (int least, int most) = CalendarParts.Range(coded.Coded);
            string? error = coded.Coded.Errors.Invalid ?? coded.Whole.Errors.Invalid;
            coded.ShouldKeepLimits(least);
            coded.ShouldKeepLimits(most);
            coded.ShouldBreak(least - 1, ViolationRule.OutOfRange, error);
            coded.ShouldBreak(most + 1, ViolationRule.OutOfRange, error);
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_date_exists(string id)
    {
        foreach (CodedValue day in Codes(id).Where(coded => coded.Coded.Part == "day"))
        {
            foreach (
                (WebExDate date, bool exists) in new[]
                {
                    (new WebExDate(2031, 2, 29), false),
                    (new WebExDate(2032, 2, 29), true),
                    (new WebExDate(2031, 4, 31), false),
                }
            )
            {
                object value = day.Whole.Type == ArgumentType.DateTime ? new WebExDateTime(date.Year, date.Month, date.Day, 9, 0) : date;

                Violation[] violations = Violations(day.HoldingWhole(value), day, ViolationRule.Date);

                violations.Length.ShouldBe(exists ? 0 : 1, $"{day} {date}");
                foreach (Violation violation in violations)
                {
                    violation.ArgumentCode.ShouldBe(day.Code);
                    violation.GuideLine.ShouldBe(day.Line);
                    violation.ErrorText.ShouldBe(day.SiteError(day.Coded.Errors.Invalid ?? day.Whole.Errors.Invalid));
                }
            }
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void The_parts_of_a_phone_number_have_a_limit_together(string id)
    {
        foreach (CodedValue phone in Codes(id).Where(coded => coded.Coded.Part == "country" && coded.Whole.Max is not null))
        {
            int max = (int)phone.Whole.Max!;
            object OfLength(int length) => new WebExPhoneNumber(null, new string('1', length / 2), new string('2', length - (length / 2)));

            Violations(phone.HoldingWhole(OfLength(max)), phone, ViolationRule.Combined).ShouldBeEmpty(phone.ToString());
            Violation violation = Violations(phone.HoldingWhole(OfLength(max + 1)), phone, ViolationRule.Combined).ShouldHaveSingleItem(phone.ToString());

            violation.ArgumentCode.ShouldBe(phone.Code);
            violation.GuideLine.ShouldBe(phone.Whole.Line, phone.ToString());
            violation.ErrorText.ShouldBe(phone.SiteError(phone.Whole.Errors.TooLong), phone.ToString());
        }
    }

    [Theory, ClassData<EveryCommand>]
    public void A_phone_number_in_one_value_has_a_limit_as_written(string id)
    {
        const int Commas = 5;
        foreach (CodedValue coded in Codes(id).Where(coded => coded.Coded is { Type: ArgumentType.CallOutPhone, Max: not null }))
        {
            int max = (int)coded.Coded.Max!;
            string? error = coded.Coded.Errors.TooLong ?? coded.Coded.Errors.Invalid;
            coded.ShouldKeepLimits(new CallOutPhone(null, null, new string('1', max - Commas)));
            coded.ShouldBreak(new CallOutPhone(null, null, new string('1', max - Commas + 1)), ViolationRule.TooLong, error);
            coded.ShouldBreak(new CallOutPhone(null, "1,2", null), ViolationRule.Format, error);
        }
    }

    private static Violation[] Violations(IWebExRequest request, CodedValue coded, ViolationRule rule) =>
        [.. request.Validate(coded.AnyCenter).Where(violation => violation.Rule == rule && violation.Property == coded.Property)];

    private static IEnumerable<CodedValue> Codes(string id) => CodedValue.Of(CatalogueCommands.Get(id));
}
