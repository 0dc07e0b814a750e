using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>What the guide shows of responses, and the replies of the catalogue.</summary>
public sealed partial class ReplyTests
{
    // Wherever the guide has them: BackURL?AT=..&ST=..&MK=.., and <MeetingKey> in markup.
    private const int Parameters = 113;
    private const int AnswerParameters = 464;

    [Fact]
    public void Every_parameter_of_a_reply_stands_in_its_section()
    {
        var findings = new List<string>();
        int count = 0;
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            string text = string.Join('\n', Enumerable.Range(section.Line, section.LastLine - section.Line + 1).Select(line => Guide.Text[line]));
            // What an error adds stands where the error does, and EM refers to SM for its errors.
            IEnumerable<string> takenOver = command
                .Errors.Where(error => error.Line < section.Line || error.Line > section.LastLine)
                .SelectMany(error => error.Adds);
            // A path in markup is one of elements.
            foreach (
                string name in command
                    .Reply!.AllParameters.SelectMany(parameter => parameter.Code.Split('/'))
                    .Where(name => name.Length > 0)
                    .Distinct()
                    .Except(takenOver)
            )
            {
                count++;
                string code = Regex.Escape(name).Replace(@"\{n}", @"(?:\d+|n|<i>n</i>)", StringComparison.Ordinal);
                if (!Regex.IsMatch(text, $@"[&?]{code}\*?=|</?{code}\b|\b{code}="))
                    findings.Add($"{command.Reply.Line}: {section}: {name}");
            }
        }

        findings.ShouldBeNone();
        count.ShouldBe(Parameters);
    }

    [Fact]
    public void Every_parameter_of_an_answer_is_in_the_reply()
    {
        var findings = new List<string>();
        int count = 0;
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            var known = command
                .Reply!.AllParameters.Select(parameter => parameter.Code)
                .Concat(command.Reply.Constants.Select(constant => constant.Code))
                .Concat(command.Errors.SelectMany(error => error.Adds))
                .Append(command.Reply.StatusCode)
                .Concat(["AT", "ST", "RS"])
                .ToList();
            for (int line = section.Line; line <= section.LastLine; line++)
            {
                string text = Plain.Text(Guide.Text[line]);
                // The rows of tables show URLs, too.
                if (!text.StartsWith("BackURL", StringComparison.Ordinal) || Guide.Text[line].Contains('\t'))
                    continue;
                foreach (Match match in Parameter().Matches(text))
                {
                    count++;
                    string code = match.Groups["code"].Value;
                    if (
                        !known.Exists(own =>
                            own == code || Regex.IsMatch(code, "^" + Regex.Escape(own).Replace(@"\{n}", @"(?:\d+|n)", StringComparison.Ordinal) + "$")
                        )
                    )
                        findings.Add($"{line}: {section}: {code}");
                }
            }
        }

        findings.ShouldBeNone();
        count.ShouldBe(AnswerParameters);
    }

    [GeneratedRegex("[&?](?<code>[A-Za-z0-9]+)=")]
    private static partial Regex Parameter();
}
