namespace WebEx.Spec.Tool.Tests.Vectors;

/// <summary>Bugs that writers, readers and validators of the API have, or could have.</summary>
internal static class SeededBugs
{
    private const string Writer = "Requests/ArgumentWriter.cs";
    private const string Pairs = "Requests/ArgumentWriter.Pairs.cs";
    private const string Reader = "Requests/ArgumentReader.cs";
    private const string Parameters = "Encoding/ParameterReader.cs";
    private const string Encoding = "Encoding/PercentEncoding.cs";
    private const string Decoding = "Encoding/PercentDecoding.cs";
    private const string Query = "Encoding/PairText.Query.cs";
    private const string ListItems = "Encoding/ListItem.cs";
    private const string Formats = "Encoding/TextFormats.cs";
    private const string Calendar = "Values/CalendarRules.cs";
    private const string CallOut = "Values/CallOutPhone.cs";
    private const string Values = "Validation/RequestValidator.Values.cs";
    private const string Required = "Validation/RequestValidator.Required.cs";
    private const string Rules = "Validation/RequestValidator.Rules.cs";
    private const string Bits = "Validation/RequestValidator.Bits.cs";
    private const string Phones = "Validation/RequestValidator.Phones.cs";
    private const string Reply = "Replies/ReplyReader.cs";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SeededBug> All { get; } =
    [
        // Writing.
        new("the first of two bytes of a character is wrong", "encode", Encoding, "0xC0 | (c >> 6)", "0xE0 | (c >> 6)"),
        new("the first of three bytes of a character is wrong", "encode", Encoding, "0xE0 | (c >> 12)", "0xF0 | (c >> 12)"),
        new("the first of four bytes of a character is wrong", "encode", Encoding, "0xF0 | (c >> 18)", "0xE0 | (c >> 18)"),
        new("the last byte of a character loses a bit", "encode", Encoding, "0x80 | (c & 0x3F)", "0x80 | (c & 0x1F)"),
        new("pairs are joined by semicolons", "encode", Pairs, "(byte)_separator", "(byte)';'"),
        new(
            "the number of a family begins with 0",
            "encode",
            Pairs,
            "Invariant.Write(number, target.Slice(at))",
            "Invariant.Write(number - 1, target.Slice(at))"
        ),
        new(
            "numbers lose their leading zeros",
            "encode",
            Pairs,
            "Invariant.Write(value, target.Slice(at), digits)",
            "Invariant.Write(value, target.Slice(at), 1)"
        ),
        new("yes and no are exchanged", "encode", Pairs, "WebEx.Tokens.Flag(tokens, value)", "WebEx.Tokens.Flag(tokens, !value)"),
        new("a character of two code units is cut where a long text is", "encode", Pairs, "length--;", "length += 0;"),
        new("a year before 1000 has fewer than four digits", "encode", Writer, "Part(yearCode, date.Year, 4);", "Part(yearCode, date.Year, 1);"),
        new("an hour before ten has one digit", "encode", Writer, "Part(hourCode, time.Hour, 2);", "Part(hourCode, time.Hour, 1);"),
        new("a minute before ten has one digit", "encode", Writer, "Part(minuteCode, time.Minute, 2);", "Part(minuteCode, time.Minute, 1);"),
        new("the month is written as the day", "encode", Writer, "Part(dayCode, date.Day, 1);", "Part(dayCode, date.Month, 1);"),
        new("the highest bit is lost", "encode", Writer, "Number(code, bits, 1);", "Number(code, bits & 0x7FFFFFFF, 1);"),
        new("the area code is the local number", "encode", Writer, "Text(areaCode, phone.Area);", "Text(areaCode, phone.Local);"),
        new("too many elements of a group are written", "encode", Writer, "count > most", "count > most + 1"),
        new("an element that holds nothing is written", "encode", Writer, "_isItemWritten = false;", "_isItemWritten = true;"),
        new("a token is that of the choice before it", "encode", "Encoding/Tokens.cs", "index > 0", "index > 1"),
        new("a number behind the last of a family is written", "encode", Pairs, "values.Has(items[items.Length - 1].Key)", "true"),
        new("an empty item of a list is written", "encode", ListItems, "item.Length != 0", "true"),
        new("an item with the separator in it is written", "encode", ListItems, "!HoldsAny(item, separator)", "true"),
        new("the parts of a number to call are separated by dashes", "encode", CallOut, "Country + \",\" + Area", "Country + \"-\" + Area"),
        // Reading.
        new("a plus stays a plus", "decode", Decoding, "target[written++] = ' ';", "target[written++] = '+';"),
        new("escapes in small letters are not read", "decode", Decoding, "c - 'a' + 10", "-1"),
        new("the two digits of an escape are exchanged", "decode", Decoding, "(high << 4) | low", "(low << 4) | high"),
        new("an escape at the end of a value is not read", "decode", Decoding, "at + 2 >= text.Length", "at + 3 >= text.Length"),
        new("a value begins with its equals sign", "decode", Query, "Math.Min(nameEnd + 1, end)", "Math.Min(nameEnd, end)"),
        new("codes that are escaped are not read", "decode", Query, "(isNameEscaped)", "(isNameEscaped && start < 0)"),
        new("nothing between two ampersands is an argument", "malformed", Query, "start >= end", "start > end"),
        new("negative numbers are refused", "decode", Parameters, "value is >= int.MinValue and <= int.MaxValue", "value is >= 0 and <= int.MaxValue"),
        new("the highest bit is refused", "decode", Parameters, "value is >= 0 and <= uint.MaxValue", "value is >= 0 and <= int.MaxValue"),
        new("flags are read in their own letters alone", "decode", Parameters, "StringComparison.OrdinalIgnoreCase", "StringComparison.Ordinal"),
        new("the first number of a family is not read", "decode", Parameters, "number >= from", "number > from"),
        new("numbers behind the last of a family are read", "malformed", Parameters, "!(number > to)", "true"),
        new(
            "AT is read in any letters",
            "malformed",
            Reader,
            "string.Equals(actual, expected, StringComparison.Ordinal)",
            "string.Equals(actual, expected, StringComparison.OrdinalIgnoreCase)"
        ),
        new("secrets in a URL are not named", "decode", Reader, "(_isUrl)", "(_isUrl && code.Length > 99)"),
        new("any page is taken for that of the command", "malformed", Reader, "(!isSame)", "(!isSame && path.Length > 999)"),
        new("entities are not noticed", "malformed", Reader, "Pairs.IsEscapedMarkup()", "false"),
        new("the fragment is a part of the query", "decode", "Encoding/QueryPlace.cs", "text.IndexOf('#')", "-1"),
        new(
            "what comes twice is unknown",
            "malformed",
            "Requests/UnknownArguments.cs",
            "isRepeated ? ViolationRule.IgnoredWhen : ViolationRule.UnknownArgument",
            "ViolationRule.UnknownArgument"
        ),
        new("a number to call may have a part too many", "malformed", CallOut, "parts.Length > 6", "parts.Length > 7"),
        // Validating.
        new("a text at the limit is too long", "validate", Values, "value.Length > max", "value.Length >= max"),
        new("a text at the least length is too short", "validate", Values, "value.Length < min", "value.Length <= min"),
        new("numbers above the limit are taken", "validate", Values, "number > max", "number > max + 1L"),
        new("numbers below the limit are taken", "validate", Values, "number < min", "number < min - 1L"),
        new("numbers below zero are taken", "validate", Values, "AddRange(number, 0, int.MaxValue, _item, code, property, line, error: null);", "_ = number;"),
        new(
            "a forbidden character in front is not seen",
            "validate",
            Values,
            "value.AsSpan().IndexOfAny(characters.AsSpan()) >= 0",
            "value.AsSpan().IndexOfAny(characters.AsSpan()) > 0"
        ),
        new("an argument is valid in all centers", "validate", Values, "isGiven && (centers & _center) == 0", "false"),
        new("a choice is valid in all centers", "validate", Values, "isChosen && (centers & _center) == 0", "false"),
        new("nothing before the at sign is an address", "validate", Formats, "at > 0", "at >= 0"),
        new("an empty text is a key and a URL", "validate", Formats, "text.Length != 0", "true"),
        new("Latin-1 counts as ASCII", "validate", Formats, "c > '\\u007f'", "c > '\\u00ff'"),
        new("a blank field counts as one", "validate", Formats, "!char.IsWhiteSpace(c)", "true"),
        new("an empty text counts as given", "validate", Required, "string.IsNullOrEmpty(value)", "value is null"),
        new("a missing number is not missed", "validate", Required, "!value.HasValue", "false"),
        new("one value fewer is enough for a family", "validate", Required, "count < least", "count < least - 1"),
        new("what another argument requires is not missed", "validate", Rules, "condition && !isGiven", "false"),
        new("what another argument forbids is taken", "validate", Rules, "condition && isGiven", "false"),
        new("one of several need not be given", "validate", Rules, "(!isAnyGiven)", "(!isAnyGiven && line < 0)"),
        new("two equal dates are in the wrong order", "validate", Rules, "CalendarRules.Compare(from, to) > 0", "CalendarRules.Compare(from, to) >= 0"),
        new("a narrowed choice is not looked at", "validate", Rules, "condition && !isAllowed", "false"),
        new(
            "the last day of a span is too far",
            "validate",
            Calendar,
            "Compare(later, new(year, month, earlier.Day)) > 0",
            "Compare(later, new(year, month, earlier.Day)) >= 0"
        ),
        new("every month has 31 days", "validate", Calendar, "month is not (>= 1 and <= 12)", "month is not 99"),
        new("bits that there are not are taken", "validate", Bits, "(bits & ~known) != 0", "false"),
        new("a bit does not need others", "validate", Bits, "(bits & needed) != needed", "false"),
        new("a phone number at the limit is too long", "validate", Phones, "phone.CombinedLength > max", "phone.CombinedLength >= max"),
        new("a number to call at the limit is too long", "validate", Phones, "phone.WrittenLength > max", "phone.WrittenLength >= max"),
        // Replies.
        new(
            "a failure is one in any letters",
            "reply",
            Reply,
            "word.SequenceEqual(Failed.AsSpan())",
            "word.Equals(Failed.AsSpan(), StringComparison.OrdinalIgnoreCase)"
        ),
        new(
            "a success is one in any letters",
            "reply",
            Reply,
            "Tokens.IndexOf(success, word, '|', ignoreCase: false) < 0",
            "Tokens.IndexOf(success, word, '|', ignoreCase: true) < 0"
        ),
        new("what comes twice is a success", "reply", Reply, "_pairs.IsRepeated(at)", "false"),
        new("a reply to another command is a success", "reply", Reply, "!_pairs.ValueSpan(at).SequenceEqual(expected.AsSpan())", "false"),
        new("a missing promised value is not missed", "reply", Reply, "promised && _isSuccess && !_isWord", "false"),
        new("a text that was cut off is a success", "reply", Reply, "_end == TextEnd.InParameter", "false"),
        new("a reason does not matter", "reply", Reply, "reason >= 0 && !_pairs.ValueSpan(reason).IsEmpty", "false"),
        new("the number in an error is lost", "reply", Reply, "ErrorNumber = number;", "ErrorNumber = null;"),
        new("error codes are read in their own letters alone", "reply", "Errors/ErrorTable.cs", "found != 0 || text.Length == 0", "text.Length >= 0"),
        new(
            "a byte order mark is a part of the text",
            "reply",
            "Replies/ReplyText.cs",
            "char.IsWhiteSpace(text[start]) || text[start] == ByteOrderMark",
            "char.IsWhiteSpace(text[start])"
        ),
        new("entities of XML are values", "reply", "Encoding/PairText.cs", "WebUtility.HtmlDecode(RawValue(index).ToString())", "RawValue(index).ToString()"),
    ];
}
