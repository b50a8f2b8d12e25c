"""What must not stop the kernel, and what must: interrupts, garbage, large messages, ends of all kinds."""
import contextlib
import os
import signal
import socket
import struct
import subprocess
import sys
import time
import unittest

import zmq
from jupyter_client.manager import KernelManager
from jupyter_client.session import Session

from kernel_client import NAME, TIMEOUT, client, kernel, outputs, reply, result, run, text, wait_busy


def is_running(pid):
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_gone(pid):
    end = time.monotonic() + TIMEOUT
    while is_running(pid) and time.monotonic() < end:
        time.sleep(0.1)
    return not is_running(pid)


def resident(pid):
    """Megabytes that a process holds."""
    with open(f"/proc/{pid}/status") as file:
        return next(int(line.split()[1]) >> 10 for line in file if line.startswith("VmRSS"))


def pid_of(manager):
    return manager.provisioner.process.pid


class InterruptTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.context = kernel()
        cls.manager, cls.client = cls.context.__enter__()
        run(cls.client, "var kept = 42;")

    @classmethod
    def tearDownClass(cls):
        cls.context.__exit__(None, None, None)

    def interrupt(self, code, by=None):
        request = self.client.execute('Console.WriteLine("begun");\n' + code)
        wait_busy(self.client, request)
        time.sleep(0.3)
        (by or self.manager.interrupt_kernel)()
        answer = reply(self.client, request)
        outputs(self.client, request)
        self.assertEqual(("error", "Interrupted"), (answer["status"], answer.get("ename")), code)
        self.assertEqual("42", result(run(self.client, "kept")[1]))
        return answer

    def test_an_endless_query(self):
        run(self.client, 'using PlanNotebooks.Sqlite; var c = Corpus.Of(Report.FromText("a", "2020年杭州市政府工作报告\\n一、2019年工作回顾\\n地区生产总值15373亿元。"));')
        for select in (
            "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n",
            "with recursive n(i) as (select 1 union all select i from n) select max(i) from n",
        ):
            self.interrupt(f'c.Sql("{select}")')
            self.assertEqual("1", result(run(self.client, 'c.Sql("select 1 as n").Count')[1]))

    def test_recursion_without_end_of_async_functions(self):
        for code in (
            "async Task<int> Z(int n) { await Task.Yield(); return await Z(n + 1); } await Z(0)",
            "async Task Twice(int n) { await Task.Delay(1); await Task.WhenAll(Twice(n + 1), Twice(n + 1)); } await Twice(0);",
        ):
            with self.subTest(code):
                self.interrupt(code)

    def test_an_endless_loop(self):
        answer = self.interrupt("while (true) ;")
        self.assertTrue(any("line 2: while (true) ;" in line for line in answer["traceback"]), answer["traceback"])

    def test_loops_of_every_kind(self):
        for code in [
            "for (;;) { }",
            "do { } while (true);",
            "again: goto again;",
            "void Spin() { while (true) { try { while (true) ; } catch { } } } Spin();",
            "IEnumerable<int> Count() { for (var i = 0; ; i++) yield return i; } foreach (var n in Count()) ;",
            "await Task.Yield(); while (true) ;",
            "await Task.Run(() => { while (true) ; });",
            "System.Threading.Tasks.Parallel.For(0, 4, n => { while (true) ; });",
        ]:
            with self.subTest(code):
                self.interrupt(code)

    def test_sleeps_and_waits(self):
        for code in [
            "System.Threading.Thread.Sleep(-1);",
            "Task.Delay(-1).Wait();",
            "await Task.Delay(-1);",
            "while (true) { try { System.Threading.Thread.Sleep(1000); } catch { } }",
            "lock (new object()) { new System.Threading.SemaphoreSlim(0).Wait(); }",
        ]:
            with self.subTest(code):
                self.interrupt(code)

    def test_a_value_without_end_that_is_shown(self):
        self.interrupt("IEnumerable<int> Endless() { while (true) { if (DateTime.Now.Year < 2000) yield return 1; } }\nEndless()")

    def test_a_signal(self):
        self.interrupt("while (true) ;", by=lambda: os.kill(pid_of(self.manager), signal.SIGINT))

    def test_an_interrupt_of_nothing_changes_nothing(self):
        self.manager.interrupt_kernel()
        os.kill(pid_of(self.manager), signal.SIGINT)
        # A signal comes when the system likes: it must not meet the next cell.
        time.sleep(2)
        self.assertEqual("42", result(run(self.client, "kept")[1]))

    def test_an_input_that_is_waited_for(self):
        request = self.client.execute("Console.ReadLine()", allow_stdin=True)
        self.client.get_stdin_msg(timeout=TIMEOUT)
        self.manager.interrupt_kernel()
        self.assertEqual("Interrupted", reply(self.client, request)["ename"])
        outputs(self.client, request)

    def test_what_does_not_stop_is_given_up(self):
        # By its name the last of these: the call keeps a core until the kernel ends.
        answer = self.interrupt(
            'new System.Text.RegularExpressions.Regex("^(a+)+$").IsMatch(new string(\'a\', 33) + "b")')
        self.assertIn("does not stop by itself", answer["traceback"][-1])


class HostileClientTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.context = kernel()
        cls.manager, cls.client = cls.context.__enter__()
        cls.ports = cls.manager.get_connection_info()

    @classmethod
    def tearDownClass(cls):
        cls.context.__exit__(None, None, None)

    def assert_alive(self):
        self.assertEqual("2", result(run(self.client, "1 + 1")[1]))
        self.assertTrue(self.beats_again(), "the heartbeat has stopped")

    def beats_again(self):
        """Whether the heartbeat comes: the client calls one that takes over a second lost, and asks again on a new connection."""
        end = time.monotonic() + TIMEOUT
        while not self.client.hb_channel.is_beating() and time.monotonic() < end:
            time.sleep(0.1)
        return self.client.hb_channel.is_beating()

    def all_ports(self):
        return [self.ports[name + "_port"] for name in ("shell", "control", "iopub", "stdin", "hb")]

    def test_garbage_on_every_port(self):
        greeting = b"\xff" + bytes(8) + b"\x7f" + b"\x03\x00" + b"NULL".ljust(20, b"\0") + bytes(32)
        ready = b"\x04\x19\x05READY\x0bSocket-Type\x00\x00\x00\x06DEALER"
        pieces = [
            b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
            os.urandom(5000),
            b"\xff",
            greeting,
            greeting[:40],
            greeting + b"\x04\xff",
            greeting + b"\x04\x07\x05READY\xff",
            greeting + ready + b"\xff\xff\xff",
            greeting + ready + b"\x02" + struct.pack(">q", 1 << 62),
            greeting + ready + b"\x02" + struct.pack(">q", (1 << 30) - 1) + b"x",
            greeting + ready + b"\x01\x00" * 3000,
            greeting + ready + b"\x04\x00",
            greeting + ready + b"\x00\x05hello",
            greeting.replace(b"NULL\0", b"PLAIN"),
        ]
        for port in self.all_ports():
            for piece in pieces:
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=10) as peer:
                    peer.sendall(piece)
                    peer.settimeout(0.02)
                    with contextlib.suppress(OSError):
                        peer.recv(200)
        self.assert_alive()

    def test_peers_that_say_nothing_keep_nobody_out(self):
        ports = [self.ports["shell_port"], self.ports["iopub_port"]]
        peers = [socket.create_connection(("127.0.0.1", port), timeout=10) for port in ports for _ in range(300)]
        with client(self.manager) as other:
            self.assertEqual("2", result(run(other, "1 + 1")[1]))
        self.assert_alive()
        for peer in peers:
            peer.close()

    def test_peers_that_greet_and_never_sign_keep_nobody_out(self):
        greeting = b"\xff" + bytes(8) + b"\x7f" + b"\x03\x00" + b"NULL".ljust(20, b"\0") + bytes(32)
        peers = []
        for name, kind in (("shell", b"DEALER"), ("control", b"DEALER"), ("stdin", b"DEALER"), ("iopub", b"SUB"), ("hb", b"REQ")):
            body = b"\x05READY\x0bSocket-Type" + struct.pack(">I", len(kind)) + kind
            for _ in range(300):
                peer = socket.create_connection(("127.0.0.1", self.ports[name + "_port"]), timeout=10)
                peer.sendall(greeting + b"\x04" + bytes([len(body)]) + body)
                peers.append(peer)
        time.sleep(1)
        with client(self.manager) as other:
            self.assertEqual("2", result(run(other, "1 + 1")[1]))
        for peer in peers:
            peer.close()
        self.assert_alive()

    def send_raw(self, frames, patience=0.7):
        context = zmq.Context.instance()
        dealer = context.socket(zmq.DEALER)
        dealer.linger = 500
        dealer.connect(f"tcp://127.0.0.1:{self.ports['shell_port']}")
        dealer.send_multipart(frames)
        answered = dealer.poll(int(patience * 1000))
        dealer.close()
        return bool(answered)

    def test_only_signed_messages_are_answered(self):
        right = Session(key=self.manager.session.key)
        wrong = Session(key=b"not the key")
        unsigned = Session(key=b"")
        frames = lambda session: session.serialize(session.msg("kernel_info_request", {}))
        self.assertFalse(self.send_raw(frames(wrong)))
        self.assertFalse(self.send_raw(frames(unsigned)))
        good = frames(right)
        self.assertTrue(self.send_raw(good, TIMEOUT))
        self.assertFalse(self.send_raw(good), "a message that is sent again")
        cut = frames(right)
        self.assertFalse(self.send_raw(cut[:3]))
        self.assertFalse(self.send_raw([b"<IDS|MSG>"]))
        self.assertFalse(self.send_raw([b""]))
        self.assert_alive()

    def test_signed_messages_that_are_no_messages(self):
        session = Session(key=self.manager.session.key)
        for parts in [
            [b"{}", b"{}", b"{}", b"{}"],
            [b"\xff\xfe", b"{}", b"{}", b"{}"],
            [b"[1]", b"{}", b"{}", b"{}"],
            [b'{"msg_type":"execute_request","msg_id":"1"}', b"{}", b"{}", b"[]"],
            [b'{"msg_type":1,"msg_id":"1"}', b"{}", b"{}", b"{}"],
            [b'{"msg_type":"execute_request","msg_id":"1"}', b"{}", b"{}", b"[" * 100000],
        ]:
            self.send_raw([b"<IDS|MSG>", session.sign(parts), *parts])
        self.assert_alive()

    def test_unsigned_frames_of_hundreds_of_megabytes(self):
        before = resident(pid_of(self.manager))
        peers = []
        for _ in range(6):
            context = zmq.Context.instance()
            dealer = context.socket(zmq.DEALER)
            dealer.linger = 0
            dealer.connect(f"tcp://127.0.0.1:{self.ports['shell_port']}")
            dealer.send_multipart([b"<IDS|MSG>", bytes(256 << 20)])
            peers.append(dealer)
        for _ in range(30):
            time.sleep(0.1)
            self.assertLess(resident(pid_of(self.manager)) - before, 400)
        for peer in peers:
            peer.close()
        self.assert_alive()

    def test_messages_of_fifty_megabytes(self):
        code = "/*" + "x" * 50_000_000 + "*/ 7"
        self.assertEqual("7", result(run(self.client, code)[1]))
        _, shown = run(self.client, "new string('y', 50_000_000)")
        self.assertEqual("y" * 10_000_000 + "… (40,000,000 more characters left out)", result(shown))

    def test_a_million_lines(self):
        _, shown = run(self.client, "for (var i = 0; i < 1_000_000; i++) Console.WriteLine(i);")
        self.assertEqual("".join(f"{i}\n" for i in range(1_000_000)), text(shown))
        self.assertLess(len(shown), 20_000)

    def test_two_clients_at_once(self):
        with client(self.manager) as other:
            first = self.client.execute("var mine = 1; mine")
            second = other.execute("var yours = 2; yours")
            seen = outputs(other, second)
            self.assertEqual("2", result(seen))
            self.assertEqual("1", result(outputs(self.client, first)))
            self.assertEqual("ok", reply(other, second)["status"])
            self.assertEqual("ok", reply(self.client, first)["status"])
            self.assertEqual("3", result(run(other, "mine + yours")[1]))
        self.assert_alive()

    def test_a_client_that_goes_away_while_its_cell_runs(self):
        with client(self.manager) as other:
            wait_busy(other, other.execute('for (var i = 0; i < 200_000; i++) Console.WriteLine(new string(\'z\', 100)); var done = "yes";'))
        self.assertEqual("yes", result(run(self.client, "done")[1]))

    def test_a_client_that_does_not_read(self):
        # It has subscribed, and reads nothing: others wait for it for ten seconds at most.
        context = zmq.Context()
        silent = context.socket(zmq.SUB)
        silent.rcvhwm = 1
        silent.rcvbuf = 1024
        silent.subscribe(b"")
        silent.connect(f"tcp://127.0.0.1:{self.ports['iopub_port']}")
        time.sleep(0.5)
        for _ in range(6):
            _, shown = run(self.client, "for (var i = 0; i < 90_000; i++) Console.WriteLine(new string('w', 100));")
            self.assertEqual(90_000, text(shown).count("\n"))
        silent.close(linger=0)
        context.term()

    def test_a_cell_that_throws_in_another_thread(self):
        _, shown = run(
            self.client,
            'var t = new System.Threading.Thread(() => throw new Exception("elsewhere")); t.Start(); t.Join(); System.Threading.Thread.Sleep(200);')
        self.assertIn("Exception: elsewhere (on a thread that a cell started)", text(shown, "stderr"))
        run(self.client, 'async void Later() { await Task.Yield(); throw new Exception("later"); } Later(); await Task.Delay(300);')
        self.assert_alive()

    def test_a_cell_that_keeps_every_thread_of_the_pool(self):
        import tempfile

        # The pool gets two threads a second: a work of the kernel's own would wait for longer than the client does.
        with tempfile.NamedTemporaryFile() as unanswered:
            request = self.client.execute(
                'Console.WriteLine("begun"); var open = new System.Threading.ManualResetEventSlim();\n'
                "var held = Enumerable.Range(0, 1000).Select(_ => Task.Run(() => open.Wait())).ToArray();\n"
                f'while (System.IO.File.Exists("{unanswered.name}")) System.Threading.Thread.Sleep(20);\n'
                "open.Set(); Task.WaitAll(held);")
            wait_busy(self.client, request)
            asked = self.client.session.msg("kernel_info_request", {})
            self.client.control_channel.send(asked)
            self.client.get_control_msg(timeout=TIMEOUT)
        outputs(self.client, request)
        reply(self.client, request)


class EndTests(unittest.TestCase):
    def test_shutdown_leaves_no_process(self):
        with kernel() as (manager, one):
            pid = pid_of(manager)
            manager.shutdown_kernel()
            self.assertTrue(wait_gone(pid))

    def test_shutdown_while_a_cell_runs(self):
        with kernel() as (manager, one):
            pid = pid_of(manager)
            request = one.execute('Console.WriteLine("begun");\nnew System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start(); while (true) ;')
            wait_busy(one, request)
            one.shutdown()
            self.assertTrue(wait_gone(pid))

    def test_restart_forgets(self):
        with kernel() as (manager, one):
            run(one, "var before = 1;")
            manager.restart_kernel()
            one.wait_for_ready(timeout=TIMEOUT)
            answer, _ = run(one, "before")
            self.assertEqual(("error", 1), (answer["status"], answer["execution_count"]))

    def test_exit_is_told_and_ends_the_process(self):
        with kernel() as (manager, one):
            pid = pid_of(manager)
            request = one.execute("Environment.Exit(3);")
            answer = reply(one, request)
            self.assertEqual("ProcessExit", answer["ename"])
            self.assertIn("exit code 3", answer["evalue"])
            outputs(one, request)
            self.assertTrue(wait_gone(pid))
            self.assertEqual(3, manager.provisioner.process.wait())

    def test_a_terminated_kernel_is_gone(self):
        with kernel() as (manager, one):
            pid = pid_of(manager)
            request = one.execute('Console.WriteLine("begun"); while (true) ;')
            wait_busy(one, request)
            os.kill(pid, signal.SIGTERM)
            self.assertTrue(wait_gone(pid))

    def test_a_client_that_is_killed_takes_the_kernel_with_it(self):
        script = (
            "import sys, time; from jupyter_client.manager import KernelManager\n"
            f"m = KernelManager(kernel_name={NAME!r}); m.start_kernel(); print(m.provisioner.process.pid, flush=True); time.sleep(600)"
        )
        starter = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
        pid = int(starter.stdout.readline())
        self.assertTrue(is_running(pid))
        time.sleep(3)
        starter.kill()
        starter.wait()
        starter.stdout.close()
        self.assertTrue(wait_gone(pid))

    def test_a_starter_that_says_nothing_and_ends_takes_the_kernel_with_it(self):
        from jupyter_client.connect import write_connection_file

        environment = {name: value for name, value in os.environ.items() if name != "JPY_PARENT_PID"}
        program = KernelManager(kernel_name=NAME).kernel_spec.argv
        # Its ports are chosen last: another kernel that starts behind it might take them.
        path, _ = write_connection_file()
        command = [part.replace("{connection_file}", path) for part in program]
        script = (
            "import subprocess, sys, time\n"
            "print(subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL).pid, flush=True); time.sleep(600)"
        )
        starter = subprocess.Popen(
            [sys.executable, "-c", script, *command], stdout=subprocess.PIPE, text=True, env=environment)
        pid = int(starter.stdout.readline())
        time.sleep(3)
        self.assertTrue(is_running(pid))
        starter.kill()
        starter.wait()
        starter.stdout.close()
        self.assertTrue(wait_gone(pid))
        os.remove(path)

    def test_a_starter_that_ends_at_once_takes_the_kernel_with_it(self):
        from jupyter_client.connect import write_connection_file

        environment = {name: value for name, value in os.environ.items() if name != "JPY_PARENT_PID"}
        program = KernelManager(kernel_name=NAME).kernel_spec.argv
        path, _ = write_connection_file()
        command = [part.replace("{connection_file}", path) for part in program]
        script = "import subprocess, sys\nprint(subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL).pid, flush=True)"
        ended = subprocess.run(
            [sys.executable, "-c", script, *command], stdout=subprocess.PIPE, text=True, env=environment, start_new_session=True)
        self.assertTrue(wait_gone(int(ended.stdout)))
        os.remove(path)

    def test_sockets_that_are_files_are_gone_at_the_end(self):
        import tempfile

        with tempfile.TemporaryDirectory() as folder:
            manager = KernelManager(kernel_name=NAME, transport="ipc", ip=os.path.join(folder, "k"))
            manager.start_kernel()
            with client(manager) as one:
                self.assertEqual("2", result(run(one, "1 + 1")[1]))
                self.assertEqual(5, len(os.listdir(folder)))
                process = manager.provisioner.process
                one.shutdown()
                process.wait(TIMEOUT)
                self.assertEqual([], os.listdir(folder))
            manager.cleanup_resources()

    def test_a_port_in_use_is_an_error_that_says_so(self):
        import json
        import tempfile

        with socket.socket() as taken, tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            json.dump({"ip": "127.0.0.1", "transport": "tcp", "key": "k", "signature_scheme": "hmac-sha256",
                       **{name + "_port": port for name in ("shell", "control", "iopub", "stdin", "hb")}}, file)
            file.flush()
            ended = subprocess.run([os.environ["PLAN_PROGRAM"], "kernel", "run", file.name], capture_output=True, text=True, timeout=60)
        self.assertEqual(1, ended.returncode)
        self.assertIn("cannot listen at 127.0.0.1", ended.stderr)


if __name__ == "__main__":
    unittest.main()
