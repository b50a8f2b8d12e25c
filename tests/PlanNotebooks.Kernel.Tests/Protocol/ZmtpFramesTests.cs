using System.Buffers.Binary;
using PlanNotebooks.Kernel.Zmtp;

namespace PlanNotebooks.Kernel.Tests.Protocol;

/// <summary>What a peer may make the kernel hold before anybody knows whether it has the key.</summary>
public sealed class ZmtpFramesTests
{
    private const long Megabyte = 1 << 20;

    [Theory]
    [InlineData(65 * Megabyte)]
    [InlineData(256 * Megabyte)]
    [InlineData((1L << 40) + 1)]
    [InlineData(long.MaxValue)]
    [InlineData(-1)]
    public void Read_AFrameLongerThanAnyMessage_IsRefusedByItsLength(long length) =>
        Assert.Throws<ZmtpException>(() => ZmtpFrames.Read(new MemoryStream(Header(length))));

    [Fact]
    public void Read_AFrameOfWhatIsLeftOfItsMessage_IsTakenAndNoLonger()
    {
        byte[] frame = [.. Header(1000), .. new byte[1000]];
        Assert.Equal(1000, ZmtpFrames.Read(new MemoryStream(frame), 1000)!.Value.Body.Length);
        Assert.Throws<ZmtpException>(() => ZmtpFrames.Read(new MemoryStream(frame), 999));
    }

    [Fact]
    public void Read_ManyFramesThatDoNotEnd_ShareWhatThereIs()
    {
        var claims = Enumerable.Range(0, 4).Select(_ => LargeFrames.Claim(60 * Megabyte)).ToList();
        Assert.Throws<ZmtpException>(() => LargeFrames.Claim(60 * Megabyte));
        claims.ForEach(claim => claim!.Dispose());
        using var again = LargeFrames.Claim(60 * Megabyte);
        Assert.Null(LargeFrames.Claim(0));
    }

    private static byte[] Header(long length)
    {
        var header = new byte[9];
        header[0] = 2;
        BinaryPrimitives.WriteInt64BigEndian(header.AsSpan(1), length);
        return header;
    }
}
