using System.Globalization;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>What is written below a report changes nothing of what stands above it.</summary>
public sealed class AppendedTextTests
{
    [Theory]
    [InlineData("新建学校5所，改造道路7条。\n")]
    [InlineData("绿色投资：是指改善环境的投资，占比8%。\n")]
    [InlineData("附件\n")]
    public void Seeds_WithAParagraphBelow_AreReadAsWithoutIt(string paragraph)
    {
        foreach (var name in Seeds.Names)
        {
            var text = File.ReadAllText(Seeds.File(name)).TrimEnd() + "\n\n";
            Assert.Equal(Read(text, text.Length), Read(text + paragraph, text.Length));
        }
    }

    private static IEnumerable<string> Read(string text, int until) =>
        Report
            .FromText("x.txt", text)
            .Observations.Where(one => one.Start < until)
            .Select(one =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{one.Start} {one.Label} {one.Measure} {one.Value} {one.Unit} {one.Role} {one.Period}"
                )
            );
}
