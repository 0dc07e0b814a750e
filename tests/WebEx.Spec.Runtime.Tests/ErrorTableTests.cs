using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class ErrorTableTests
{
    [Fact]
    public void A_code_that_is_no_longer_used_keeps_its_number_and_is_not_found()
    {
        var table = new ErrorTable(["A", "", "B"]);
        table.Find("B", out _).ShouldBe(3);
        table.Find("", out _).ShouldBe(0);
        table.Codes.ShouldBe(["A", "B"]);
        table.Text(3, null).ShouldBe("B");
        foreach (int none in new[] { -1, 0, 2, 4, 5 })
        {
            ArgumentOutOfRangeException refusal = Should.Throw<ArgumentOutOfRangeException>(() => table.Text(none, null));
            (refusal.ParamName, refusal.ActualValue).ShouldBe(("index", none));
            refusal.Message.ShouldStartWith("There is no such error code.");
        }

        Should.Throw<ArgumentNullException>(() => new ErrorTable(null!)).ParamName.ShouldBe("codes");
    }

    [Theory]
    [InlineData("hlisinvalid", "HIisInvalid")]
    [InlineData("passwordmustcontain6alphachars", "PasswordMustContain[n]AlphaChars")]
    [InlineData("Other", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_text_has_the_code_in_its_proper_spelling(string? text, string? code) => BookRoomErrorCodes.Table.FindCode(text)?.ToString().ShouldBe(code);

    [Theory]
    [InlineData("AccessDenied", BookRoomError.AccessDenied, null)]
    [InlineData("HIisInvalid", BookRoomError.HIisInvalid, null)]
    [InlineData("HlisInvalid", BookRoomError.HIisInvalid, null)]
    [InlineData("PasswordMustContain6AlphaChars", BookRoomError.PasswordMustContainNAlphaChars, 6)]
    [InlineData("PasswordMustContain0AlphaChars", BookRoomError.PasswordMustContainNAlphaChars, 0)]
    [InlineData("PasswordMustContain2147483647AlphaChars", BookRoomError.PasswordMustContainNAlphaChars, int.MaxValue)]
    [InlineData("RefCode1MaxLengthIs128", BookRoomError.RefCodeNMaxLengthIs128, 1)]
    [InlineData("RefCode10MaxLengthIs128", BookRoomError.RefCodeNMaxLengthIs128, 10)]
    [InlineData("accessdenied", BookRoomError.AccessDenied, null)]
    [InlineData("ACCESSDENIED", BookRoomError.AccessDenied, null)]
    [InlineData("hlIsInvalid", BookRoomError.HIisInvalid, null)]
    [InlineData("passwordmustcontain6alphachars", BookRoomError.PasswordMustContainNAlphaChars, 6)]
    [InlineData("REFCODE3MAXLENGTHIS128", BookRoomError.RefCodeNMaxLengthIs128, 3)]
    public void Codes_spellings_and_templates_are_found(string text, BookRoomError expected, int? expectedNumber)
    {
        BookRoomErrorCodes.Find(text, out int? number).ShouldBe(expected);
        number.ShouldBe(expectedNumber);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("accessdenıed")]
    [InlineData("AccessDenied ")]
    [InlineData("AccessDenie")]
    [InlineData("AccessDeniee")]
    [InlineData("1")]
    [InlineData("AccessDenied,HIisInvalid")]
    [InlineData("HIisInvalid|HlisInvalid")]
    [InlineData("PasswordMustContainAlphaChars")]
    [InlineData("PasswordMustContain-1AlphaChars")]
    [InlineData("PasswordMustContain2147483648AlphaChars")]
    [InlineData("PasswordMustContain00000000000000006AlphaChars")]
    [InlineData("PasswordMustContain٣AlphaChars")]
    [InlineData("PasswordMustContain6AlphaCharsx")]
    [InlineData("PasswordMustContain[n]AlphaChars")]
    [InlineData("RefCode0MaxLengthIs128")]
    [InlineData("RefCode11MaxLengthIs128")]
    public void Other_texts_are_unknown(string? text)
    {
        BookRoomErrorCodes.Find(text, out int? number).ShouldBe(BookRoomError.Unknown);
        number.ShouldBeNull();
    }

    [Fact]
    public void A_code_is_written_in_its_proper_spelling_with_its_number()
    {
        BookRoomError.HIisInvalid.ToCode().ShouldBe("HIisInvalid");
        BookRoomError.AccessDenied.ToCode(7).ShouldBe("AccessDenied");
        BookRoomError.PasswordMustContainNAlphaChars.ToCode(6).ShouldBe("PasswordMustContain6AlphaChars");
        BookRoomError.RefCodeNMaxLengthIs128.ToCode(10).ShouldBe("RefCode10MaxLengthIs128");
    }

    [Fact]
    public void A_code_that_cannot_be_written_is_refused()
    {
        _ = Should.Throw<ArgumentOutOfRangeException>(() => BookRoomError.Unknown.ToCode());
        _ = Should.Throw<ArgumentOutOfRangeException>(() => ((BookRoomError)5).ToCode());
        _ = Should.Throw<ArgumentOutOfRangeException>(() => BookRoomError.RefCodeNMaxLengthIs128.ToCode(11));
        _ = Should.Throw<ArgumentException>(() => BookRoomError.PasswordMustContainNAlphaChars.ToCode());
    }

    [Fact]
    public void Templates_with_several_places_digits_around_them_and_other_brackets_work()
    {
        var table = new ErrorTable(["A[n]B[1..3]C", "X[n]28", "Odd[x]Text", "Odd[", "Spelled|Spelt[n]", "T[n]|Tea"]);

        Find(table, "A12B3C").ShouldBe((1, 12));
        Find(table, "A12B4C").ShouldBe((0, null));
        Find(table, "A0B1CC").ShouldBe((0, null));
        Find(table, "X1228").ShouldBe((2, 12));
        Find(table, "X28").ShouldBe((0, null));
        Find(table, "Odd[x]Text").ShouldBe((3, null));
        Find(table, "Odd[").ShouldBe((4, null));
        Find(table, "Spelt5").ShouldBe((5, 5));
        Find(table, "Tea").ShouldBe((6, null));
        table.Text(1, 2).ShouldBe("A2B2C");
        table.Text(5, 5).ShouldBe("Spelled");
        table.Text(6, 5).ShouldBe("T5");
    }

    [Fact]
    public void A_code_that_is_another_in_letters_of_the_other_case_is_found_as_it_is_written_only()
    {
        var table = new ErrorTable(["Room", "ROOM", "Ab[n]", "aB[n]", "Cd[n]|cD[n]", "Ef|eF"]);
        Find(table, "Room").ShouldBe((1, null));
        Find(table, "ROOM").ShouldBe((2, null));
        Find(table, "room").ShouldBe((0, null));
        Find(table, "Ab7").ShouldBe((3, 7));
        Find(table, "aB7").ShouldBe((4, 7));
        Find(table, "AB7").ShouldBe((0, null));
        Find(table, "CD7").ShouldBe((5, 7));
        Find(table, "EF").ShouldBe((6, null));
    }

    [Theory]
    [InlineData("A[5..1]")]
    [InlineData("A[1..]")]
    [InlineData("A[..5]")]
    [InlineData("A[-1..5]")]
    [InlineData("A[1..2147483648]")]
    [InlineData("A[1.5]")]
    [InlineData("A[m]")]
    [InlineData("A[]")]
    public void What_is_no_range_is_text(string code)
    {
        var table = new ErrorTable([code]);
        Find(table, code).ShouldBe((1, null));
        foreach (string text in new[] { "A0", "A1", "A3", "A5" })
            Find(table, text).ShouldBe((0, null));
        table.Text(1, null).ShouldBe(code);
    }

    [Fact]
    public void A_range_holds_its_ends()
    {
        var table = new ErrorTable(["A[7..7]", "B[0..2147483647]"]);
        (Find(table, "A6"), Find(table, "A7"), Find(table, "A8")).ShouldBe(((0, null), (1, 7), (0, null)));
        (Find(table, "B0"), Find(table, "B2147483647"), Find(table, "B2147483648")).ShouldBe(((2, 0), (2, int.MaxValue), (0, null)));
        Should.Throw<ArgumentOutOfRangeException>(() => table.Text(1, 8)).Message.ShouldStartWith("The code cannot hold this number.");
        Should.Throw<ArgumentException>(() => table.Text(1, null)).Message.ShouldStartWith("The code A[n] needs a number.");
    }

    [Fact]
    public void All_of_six_hundred_similar_codes_are_found_and_their_neighbours_are_not()
    {
        string[] codes = [.. Enumerable.Range(0, 600).Select(i => "The" + (i / 25) + "Argument" + (char)('A' + (i % 25)) + "IsInvalid")];
        var table = new ErrorTable(codes);
        for (int i = 0; i < codes.Length; i++)
        {
            Find(table, codes[i]).ShouldBe((i + 1, null));
            Find(table, codes[i].Replace("IsInvalid", "IsInvalie")).ShouldBe((0, null));
            table.Text(i + 1, null).ShouldBe(codes[i]);
        }
    }

    [Fact]
    public void A_table_can_be_used_by_several_threads_from_the_start()
    {
        string[] codes = [.. Enumerable.Range(0, 300).Select(i => "Code" + i)];
        for (int round = 0; round < 20; round++)
        {
            var table = new ErrorTable(codes);
            int[] found = new int[codes.Length];
            _ = Parallel.For(0, codes.Length, i => found[i] = table.Find(codes[i], out _));
            found.ShouldBe(Enumerable.Range(1, codes.Length));
        }
    }

    [Fact]
    public void A_template_with_many_places_stays_quick_on_hostile_text()
    {
        var table = new ErrorTable(["[n][n][n][n]x"]);
        Find(table, new string('1', 200_000)).ShouldBe((0, null));
        Find(table, new string('1', 200_000) + "x").ShouldBe((0, null));
        Find(table, "1234x").Index.ShouldBe(1);
    }

    private static (int Index, int? Number) Find(ErrorTable table, string text)
    {
        int index = table.Find(text, out int? number);
        return (index, number);
    }
}
