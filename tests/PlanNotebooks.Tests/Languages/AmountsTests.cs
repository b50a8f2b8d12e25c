using PlanNotebooks.Languages;

namespace PlanNotebooks.Tests.Languages;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("8500000000", "元", "85亿元")]
    [InlineData("1537300000000", "元", "15,373亿元")]
    [InlineData("12700", "人", "1.27万人")]
    [InlineData("36841", "元", "36,841元")]
    [InlineData("63600000000000", "元", "63.6万亿元")]
    [InlineData("-13000000000000", "斤", "\u221213万亿斤")]
    [InlineData("300", "个", "300个")]
    [InlineData("9999", "家", "9,999家")]
    [InlineData("10000", "家", "1万家")]
    [InlineData("123456789", "元", "12,345.6789万元")]
    [InlineData("1234567891", "元", "123,456.7891万元")]
    [InlineData("123456", "人", "12.3456万人")]
    [InlineData("1234567.89", "元", "1,234,567.89元")]
    [InlineData("12345.67", "元", "12,345.67元")]
    [InlineData("-30000000", "美元", "\u22123,000万美元")]
    [InlineData("5.60", "%", "5.6%")]
    [InlineData("12700", "%", "12,700%")]
    [InlineData("-21.3", "%", "\u221221.3%")]
    [InlineData("1.2", "百分点", "1.2个百分点")]
    [InlineData("-0.5", "百分点", "\u22120.5个百分点")]
    [InlineData("0", "元", "0元")]
    [InlineData("0.05", "微克/立方米", "0.05微克/立方米")]
    [InlineData("1.5", null, "1.5")]
    public void InChinese_WritesAsAReaderDoes(string value, string? unit, string expected) =>
        Assert.Equal(expected, Amounts.InChinese(Decimal(value), unit));

    [Theory]
    [InlineData("8500000000", "元", "8.5 billion yuan")]
    [InlineData("1537300000000", "元", "1.5373 trillion yuan")]
    [InlineData("12700", "人", "12,700 people")]
    [InlineData("1234567", "人", "1,234,567 people")]
    [InlineData("123450000", "美元", "123.45 million US dollars")]
    [InlineData("1", "户", "1 household")]
    [InlineData("2", "户", "2 households")]
    [InlineData("457", "亩", "457 mu")]
    [InlineData("30", "条(段)", "30 stretches")]
    [InlineData("2000", "场次", "2,000 events")]
    [InlineData("5.6", "%", "5.6%")]
    [InlineData("1.2", "百分点", "1.2 percentage points")]
    [InlineData("-1", "百分点", "\u22121 percentage point")]
    [InlineData("3", "甲", "3 甲")]
    [InlineData("3", null, "3")]
    public void InEnglish_NamesTheUnit(string value, string? unit, string expected) =>
        Assert.Equal(expected, Amounts.InEnglish(Decimal(value), unit));

    [Theory]
    [InlineData("5.6", "+5.6%")]
    [InlineData("0", "0%")]
    [InlineData("-5.6", "\u22125.6%")]
    public void Signed_MarksWhatIsAboveZero(string value, string expected) =>
        Assert.Equal(expected, Amounts.InChinese(Decimal(value), "%", signed: true));

    private static decimal Decimal(string value) =>
        decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
}
