namespace PlanNotebooks.Tests;

public sealed class MarkedTextTests
{
    public static TheoryData<string> SeedNames => [.. Seeds.Names];

    public static TheoryData<string> SharedNames => SharedReports.Missing is null ? [.. SharedReports.Names] : [""];

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void Place_OfEveryNumber_HoldsItsDigits(string name) => CheckNumbers(Report.Load(Seeds.File(name)));

    [SharedTheory]
    [MemberData(nameof(SharedNames))]
    public void Place_OfEverySharedNumber_HoldsItsDigits(string name) =>
        CheckNumbers(Report.Load(SharedReports.File(name)));

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void Sentences_HoldTheNumbersOfTheirObservations(string name)
    {
        var report = Report.Load(Seeds.File(name));
        var text = MarkedText.Of(report);
        foreach (var observation in report.Observations)
        {
            var place = text.Place(observation.Start, observation.End);
            var sentence = Assert.Single(
                text.Sentences,
                sentence => sentence.Start <= place.Start && place.End <= sentence.End
            );
            if (!text.Removed.Any(removed => removed.Start < sentence.End && removed.End > sentence.Start))
                Assert.StartsWith(text.Text[sentence.Start..sentence.End], observation.Quote, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Text_PageNumberInAWord_StandsInItsPlaceAndIsSaidToBeLeftOut()
    {
        var report = Report.Load(Seeds.File(Seeds.Names[0]));
        var text = MarkedText.Of(report);
        var at = text.Text.IndexOf("服务业增加值1增长8%", StringComparison.Ordinal);
        Assert.True(at > 0, "the page number was expected inside 增加值增长");
        Assert.Contains(new TextStretch(at + 6, at + 7), text.Removed);
    }

    private static void CheckNumbers(Report report)
    {
        var text = MarkedText.Of(report);
        var end = 0;
        foreach (var number in report.Numbers)
        {
            var place = text.Place(number.Start, number.End);
            Assert.Equal(Digits(report.Text.Raw[number.Start..number.End]), Digits(text.Text[place.Start..place.End]));
            Assert.True(place.Start >= end, $"{report.Source}: {number} overlaps the number before it");
            end = place.End;
        }
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
