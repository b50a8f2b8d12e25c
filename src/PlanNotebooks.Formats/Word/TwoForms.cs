using DocumentFormat.OpenXml;

namespace PlanNotebooks.Formats.Word;

/// <summary>What a Word file holds in two forms (<c>mc:AlternateContent</c>), one for programs that know the newer one, is shown once,
/// wherever it stands: in a line, between paragraphs, between the rows of a table.</summary>
internal static class TwoForms
{
    private const string Several = "AlternateContent";

    /// <summary>Keeps the first form that holds words, else the first.</summary>
    public static void KeepOne(OpenXmlElement body)
    {
        foreach (var several in body.Descendants().Where(element => element.LocalName == Several).ToList())
        {
            var forms = several.ChildElements.OrderBy(form => Words.In(form).Length == 0).ToList();
            forms.Skip(1).ToList().ForEach(form => form.Remove());
        }
    }
}
