using System.Security.Cryptography;
using System.Text;
using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class FormPageTests
{
    private const string Hostile = "\"><script>alert(1)</script>'&amp;\r\n</form>\u00e9";

    [Fact]
    public void A_form_is_a_page_that_sends_itself()
    {
        string page = new BookRoom
        {
            RoomName = Hostile,
            Password = Hostile,
            AdditionalArguments = new() { { Hostile, "x" } },
        }
            .ToForm(new WebExSite("acme"))
            .ToHtml();

        page.ShouldContain("<form method=\"post\" action=\"https://acme.webex.com/acme/m.php\"");
        page.ShouldContain("<input type=\"hidden\" name=\"AT\" value=\"BR\">");
        page.ShouldContain("name=\"MN\" value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;&amp;amp;&#13;&#10;&lt;/form&gt;&#233;\">");
        page.Split("<script>").Length.ShouldBe(2);
        page.Split("</form>").Length.ShouldBe(2);
        page.Split("</script>").Length.ShouldBe(2);
    }

    [Fact]
    public void The_policy_of_the_page_lets_its_own_script_run_and_no_other()
    {
        string page = new BookRoom().ToForm(new WebExSite("acme")).ToHtml();
        string script = page.Split("<script>")[1].Split("</script>")[0];
        WebExForm.ContentSecurityPolicy.ShouldContain($"script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}';");
        WebExForm.ContentSecurityPolicy.ShouldStartWith("default-src 'none';");
    }
}
