using System.Text;
using PlanNotebooks.Cli.Rendering;

namespace PlanNotebooks.Cli.Tests;

public sealed class PdfDatesTests
{
    [Theory]
    [InlineData(
        "<</CreationDate (D:20261126010852+00'00')\n/ModDate (D:20261126010852+00'00')>>",
        "<</CreationDate (D:19700101000000+00'00')\n/ModDate (D:19700101000000+00'00')>>"
    )]
    [InlineData("/CreationDate (D:2026", "/CreationDate (D:2026")]
    [InlineData("(D:20261126010852)", "(D:20261126010852)")]
    [InlineData("/ModDate (D:year of birth)", "/ModDate (D:year of birth)")]
    public void Remove_Dates_AreSetAndNothingElse(string pdf, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(PdfDates.Remove(Encoding.Latin1.GetBytes(pdf))));
}
