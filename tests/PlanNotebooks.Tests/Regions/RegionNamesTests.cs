using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Tests.Regions;

public sealed partial class RegionNamesTests
{
    /// <summary>Characters with several readings are read as the place is.</summary>
    [Theory]
    [InlineData("500000", "Chongqing")]
    [InlineData("140400", "Changzhi")]
    [InlineData("341500", "Lu'an")]
    [InlineData("340300", "Bengbu")]
    [InlineData("330382", "Yueqing")]
    [InlineData("360281", "Leping")]
    [InlineData("130225", "Laoting")]
    [InlineData("310112", "Minhang")]
    [InlineData("440113", "Panyu")]
    [InlineData("421303", "Zengdu")]
    [InlineData("350200", "Xiamen")]
    [InlineData("610000", "Shaanxi")]
    [InlineData("141100", "Lüliang")]
    [InlineData("610100", "Xi'an")]
    public void Of_ANameOfSeveralReadings_IsReadAsThePlaceIs(string code, string english) =>
        Assert.Equal(english, RegionNames.Of(code, null));

    /// <summary>Names of other languages are transcribed from them, not from the Chinese characters.</summary>
    [Theory]
    [InlineData("150100", "Hohhot")]
    [InlineData("150702", "Hailar")]
    [InlineData("150600", "Ordos")]
    [InlineData("150221", "Tumd Right Banner")]
    [InlineData("152500", "Xilingol League")]
    [InlineData("230100", "Harbin")]
    [InlineData("540100", "Lhasa")]
    [InlineData("540200", "Xigazê")]
    [InlineData("513300", "Garzê")]
    [InlineData("632801", "Golmud")]
    [InlineData("650100", "Ürümqi")]
    [InlineData("653131", "Taxkorgan")]
    public void Of_ANameOfAnotherLanguage_IsTranscribed(string code, string english) =>
        Assert.Equal(english, RegionNames.Of(code, null));

    [Theory]
    [InlineData("330102", "Shangcheng")]
    [InlineData("430121", "Changsha county")]
    [InlineData("130633", "Yi county (Baoding)")]
    [InlineData("220200", "Jilin city")]
    [InlineData("110105", "Chaoyang (Beijing)")]
    [InlineData("220104", "Chaoyang (Changchun)")]
    [InlineData("211300", "Chaoyang")]
    [InlineData("320500", "Suzhou (Jiangsu)")]
    [InlineData("341300", "Suzhou (Anhui)")]
    [InlineData("520402", "Xixiu")]
    [InlineData("451028", "Leye")]
    [InlineData("451228", "Du'an")]
    public void Of_AName_HasTheKindOrThePlaceAboveOnlyWhereItIsNeeded(string code, string english) =>
        Assert.Equal(english, RegionNames.Of(code, null));

    [Fact]
    public void Names_AreInLatinLettersAndStandForEveryDivision()
    {
        var names = TsvTable.Embedded("region_names.tsv").Rows.ToDictionary(row => row["code"], row => row["english"]);
        Assert.Equal(
            TsvTable.Embedded("regions.tsv").Rows.Select(row => row["code"]).Order(StringComparer.Ordinal),
            names.Keys.Order(StringComparer.Ordinal)
        );
        Assert.All(names.Values, name => Assert.Matches(Latin(), name));
    }

    /// <summary>Within a province, where reports are read beside each other, no two divisions have one name.</summary>
    [Fact]
    public void Names_OfOneProvince_AreDistinct() =>
        Assert.All(
            TsvTable.Embedded("region_names.tsv").Rows.GroupBy(row => row["code"][..2]),
            province => Assert.Distinct(province.Select(row => row["english"]), StringComparer.OrdinalIgnoreCase)
        );

    [GeneratedRegex(@"^[A-Z\u00DC][A-Za-z\u00FC\u00EA' -]+( \([A-Z\u00DC][A-Za-z\u00FC\u00EA' ]+\))?$")]
    private static partial Regex Latin();
}
