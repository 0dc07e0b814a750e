using System.Xml;
using WebEx.Benchmarks.Rounds;
using WebEx.Partner;

namespace WebEx.Benchmarks.Reading;

/// <summary>A response in markup to a typed reply.</summary>
internal static class MarkupBlock
{
    private const string Text = "<SignUp><Status>SUCCESS</Status><WID>ann.lee</WID><EM>ann.lee@example.com</EM></SignUp>";

    public static Block Create()
    {
        (bool, string?, string?) expected = (true, "ann.lee", "ann.lee@example.com");
        SignUpUserReply reply = SignUpUserReply.Read(Text);
        PlainMarkup plain = PlainMarkup.Parse(Text)!;
        if (
            (reply.IsSuccess, reply.WebExId, reply.EmailAddress) != expected
            || (plain.IsSuccess, plain.WebExId, plain.Email) != expected
            || ByXmlReader() is not ["SUCCESS", "ann.lee", "ann.lee@example.com"]
        )
            throw new InvalidOperationException("They read different replies.");
        return new(
            "markup to a typed reply",
            [
                Work.Making("two searches an element", WorkKind.Floor, () => PlainMarkup.Parse(Text)!),
                Work.Making("`SignUpUserReply.Read`", WorkKind.Ours, () => SignUpUserReply.Read(Text)),
                Work.Making("XmlReader", WorkKind.Peer, ByXmlReader),
            ]
        );
    }

    private static string?[] ByXmlReader()
    {
        string?[] values = new string?[3];
        using var text = new StringReader(Text);
        using var reader = XmlReader.Create(text);
        reader.ReadStartElement("SignUp");
        while (reader.IsStartElement())
        {
            int place = reader.Name switch
            {
                "Status" => 0,
                "WID" => 1,
                _ => 2,
            };
            values[place] = reader.ReadElementContentAsString();
        }

        return values;
    }
}
