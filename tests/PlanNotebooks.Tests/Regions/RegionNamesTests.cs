using System.Text.RegularExpressions;
using PlanNotebooks.Languages;
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

    /// <summary>In the country they have where the place above stands with those that are written alike.</summary>
    [Fact]
    public void NamesAmongAll_AreDistinct()
    {
        var codes = TsvTable.Embedded("regions.tsv").Rows.Select(row => row["code"]).ToList();
        Assert.Distinct(codes.Select(RegionNames.Among(codes)), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>上城区 and 商城县 are both Shangcheng; 上饶市 and 上城区 are not alike.</summary>
    [Theory]
    [InlineData("330102 411524", "Shangcheng (Hangzhou)", "Shangcheng (Xinyang)")]
    [InlineData("330102 361100", "Shangcheng", "Shangrao")]
    [InlineData("330102 330102", "Shangcheng", "Shangcheng")]
    [InlineData("110105 220104", "Chaoyang (Beijing)", "Chaoyang (Changchun)")]
    public void Among_TwoThatReadAlike_HasThePlaceAbove(string codes, params string[] names)
    {
        var both = codes.Split(' ');
        Assert.Equal(names, both.Select(RegionNames.Among(both)));
    }

    [Theory]
    [InlineData("杭州市上城区", "Shangcheng (Hangzhou)")]
    [InlineData("北京市朝阳区", "Chaoyang (Beijing)")]
    [InlineData("none of them", "none of them")]
    public void InFull_HasThePlaceAbove(string fullName, string english) => Assert.Equal(english, RegionNames.InFull(fullName));

    [Theory]
    [InlineData("330102", "上城区")]
    [InlineData("130600", "保定市")]
    [InlineData("110105", "北京市朝阳区")]
    [InlineData("220104", "长春市朝阳区")]
    [InlineData("350102", "福州市鼓楼区")]
    public void Of_InChinese_HasThePlaceAboveOnlyWhereItIsNeeded(string code, string name)
    {
        using var chinese = Speech.In(Language.Chinese);
        Assert.Equal(name, RegionNames.Of(code, null));
    }

    [Fact]
    public void NamesInChinese_OfTheCountry_AreDistinct()
    {
        using var chinese = Speech.In(Language.Chinese);
        Assert.Distinct(
            TsvTable.Embedded("regions.tsv").Rows.Select(row => RegionNames.Of(row["code"], null)),
            StringComparer.Ordinal
        );
    }

    [GeneratedRegex(@"^[A-Z\u00DC][A-Za-z\u00FC\u00EA' -]+( \([A-Z\u00DC][A-Za-z\u00FC\u00EA' ]+\))?$")]
    private static partial Regex Latin();
}
