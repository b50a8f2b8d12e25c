using System.Net;
using System.Net.Sockets;
using System.Text;
using PlanNotebooks.Kernel.Protocol;

namespace PlanNotebooks.Kernel.Tests.Protocol;

public sealed class ConnectionFileTests : IDisposable
{
    private const string Ports = "\"shell_port\":1,\"iopub_port\":2,\"stdin_port\":3,\"control_port\":4,\"hb_port\":5";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"ip\":\"127.0.0.1\"", "127.0.0.1:1")]
    [InlineData("\"ip\":\"*\"", "0.0.0.0:1")]
    [InlineData("\"ip\":\"::1\"", "[::1]:1")]
    [InlineData("\"ip\":\"localhost\"", "127.0.0.1:1")]
    [InlineData("\"transport\":\"tcp\"", "127.0.0.1:1")]
    [InlineData("\"ip\":\"\"", "127.0.0.1:1")]
    public void Address_OfTcp_IsTheOneThatIsNamed(string fields, string expected) =>
        Assert.Equal(IPEndPoint.Parse(expected), Read($"{{{fields},{Ports}}}").Address("shell"));

    [Fact]
    public void Address_OfPortZero_IsRefused() =>
        Assert.Throws<InvalidDataException>(() =>
            Read($"{{{Ports.Replace(":1,", ":0,", StringComparison.Ordinal)}}}").Address("shell")
        );

    [Fact]
    public void Address_OfAPathTooLong_IsRefused() =>
        Assert.Throws<InvalidDataException>(() =>
            Read($"{{\"transport\":\"ipc\",\"ip\":\"{new string('k', 200)}\",{Ports}}}").Address("hb")
        );

    [Fact]
    public void Address_OfIpc_IsAPath() =>
        Assert.Equal(
            new UnixDomainSocketEndPoint("kernel-5"),
            Read($"{{\"transport\":\"ipc\",\"ip\":\"kernel\",{Ports}}}").Address("hb")
        );

    [Theory]
    [InlineData("", "no connection file")]
    [InlineData("{}", "no connection file")]
    [InlineData("{\"shell_port\":\"1\"}", "no connection file")]
    [InlineData("{\"transport\":\"udp\"," + Ports + "}", "transport \"udp\"")]
    public void Read_FileThatIsNone_SaysSo(string text, string expected)
    {
        var e = Assert.Throws<InvalidDataException>(() => Read(text));
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
        Assert.Contains("connection.json", e.Message, StringComparison.Ordinal);
    }

    // RFC 4231, test case 2; its parts are signed as one text.
    [Theory]
    [InlineData("hmac-sha256", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    [InlineData(
        "hmac-sha512",
        "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"
    )]
    public void Sign_Parts_GivesTheHmac(string scheme, string expected)
    {
        var signer = new MessageSigner("Jefe"u8.ToArray(), scheme);
        byte[][] parts = ["what do ya "u8.ToArray(), "want for nothing?"u8.ToArray()];
        Assert.Equal(expected, Encoding.ASCII.GetString(signer.Sign(parts)));
        Assert.True(signer.IsValid(Encoding.ASCII.GetBytes(expected), parts));
        Assert.False(signer.IsValid([], parts));
        Assert.False(signer.IsValid(Encoding.ASCII.GetBytes(expected[..^1] + "f"), parts));
    }

    [Fact]
    public void Sign_WithoutAKey_IsEmpty() =>
        Assert.Empty(
            new MessageSigner([], MessageSigner.DefaultScheme).Sign([
                [1],
            ])
        );

    [Theory]
    [InlineData("hmac-none")]
    [InlineData("sha256")]
    [InlineData("")]
    public void Signer_UnknownScheme_SaysSo(string scheme) =>
        Assert.Contains(
            scheme,
            Assert.Throws<InvalidDataException>(() => new MessageSigner([1], scheme)).Message,
            StringComparison.Ordinal
        );

    private ConnectionFile Read(string text) => ConnectionFile.Read(_folder.Write("connection.json", text));
}
