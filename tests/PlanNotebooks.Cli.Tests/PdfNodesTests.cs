using System.Text;
using PlanNotebooks.Cli.Rendering;

namespace PlanNotebooks.Cli.Tests;

public sealed class PdfNodesTests
{
    [Theory]
    [InlineData("/ID (node00000764)", "/ID (node00000001)")]
    [InlineData(
        "/ID (node00000766) /ID (node00000031) /Headers [(node00000766)]",
        "/ID (node00000002) /ID (node00000001) /Headers [(node00000002)]"
    )]
    [InlineData("/ID (node764) node00000764 \u00ff", "/ID (node764) node00000764 \u00ff")]
    public void Renumber_Names_KeepTheirOrderAndLength(string pdf, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(PdfNodes.Renumber(Encoding.Latin1.GetBytes(pdf))));
}
