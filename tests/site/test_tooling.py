"""The commands of a newcomer, and what they say when something is in the way."""

import os
import re
import shutil
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import common, install, run, test

ROOT = common.ROOT
LOCKS = (install.RUN, install.DEVELOP, install.INSTALLER)


def start(*command: str, cwd: Path = ROOT, **environment: str):
    """Run a command to its end, in an environment of little else than PATH."""
    minimal = {"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        command,
        cwd=cwd,
        env=minimal | environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


def assert_one_line(result, *words: str) -> None:
    assert result.returncode != 0
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1, result.stderr
    for word in words:
        assert word in result.stderr


@pytest.mark.slow
class TestRunStopsEarly:
    @pytest.mark.parametrize("port", ["abc", "0", "65536", "-1", "80 80", "²"])
    def test_port_is_no_port(self, port):
        result = start("scripts/python", "-m", "scripts.run", PORT=port)
        assert_one_line(result, "PORT", port)

    @pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
    def test_port_is_taken(self, host):
        with socket.create_server((host, 0)) as taken:
            port = str(taken.getsockname()[1])
            result = start("scripts/python", "-m", "scripts.run", PORT=port)
        assert_one_line(result, f"Port {port} is taken", "make run PORT=")

    @pytest.mark.parametrize("name", ["var", ".venv"])
    def test_folder_cannot_be_written(self, tmp_path, name):
        shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
        (tmp_path / name).write_text("a file where a folder should be")
        port = str(free_port())
        result = start("scripts/python", "-m", "scripts.run", cwd=tmp_path, PORT=port)
        assert_one_line(result, "Cannot write", str(tmp_path))

    def test_python_is_missing(self, tmp_path):
        result = start("/bin/sh", "scripts/python", "-m", "x", PATH=str(tmp_path))
        assert_one_line(result, "Python 3.11", "none that runs")

    def test_python_is_too_old(self, tmp_path):
        old = tmp_path / "python3"
        old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.9.2"\n')
        old.chmod(0o755)
        result = start("/bin/sh", "scripts/python", "-m", "x", PATH=str(tmp_path))
        assert_one_line(result, "Python 3.11", "3.9.2")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


class TestDemonstration:
    def test_secret_key_is_private_and_stays(self, tmp_path, monkeypatch):
        monkeypatch.setattr(run, "VAR", tmp_path)
        key = run.secret_key()
        assert len(key) >= 50
        assert run.secret_key() == key
        assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600

    def test_shell_cannot_lead_it_to_another_database(self, tmp_path, monkeypatch):
        monkeypatch.setattr(run, "VAR", tmp_path)
        for name in ("DATABASE_URL", "VAR_DIR", "EMAIL_URL"):
            monkeypatch.setenv(name, "elsewhere")
        monkeypatch.setenv("DEBUG", "true")
        environment = run.demo_environment(8000)
        assert "elsewhere" not in environment.values()
        assert environment["DEBUG"] == "false"
        assert environment["HTTPS"] == "false"


@pytest.fixture
def environment_folder(tmp_path, monkeypatch):
    """Pretend that .venv is somewhere else, complete and with nothing in it."""
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.touch()
    monkeypatch.setattr(install, "VENV_PYTHON", python)
    monkeypatch.setattr(install, "STAMP", tmp_path / "installed.json")
    return tmp_path


class TestInstall:
    def test_nothing_is_started_for_the_same_lock(
        self, environment_folder, monkeypatch
    ):
        done = []
        monkeypatch.setattr(install, "install_with_uv", done.append)
        install.install(install.DEVELOP)
        install.install(install.DEVELOP)
        install.install(install.RUN)
        assert done == [install.DEVELOP]

    def test_changed_lock_is_installed(self, environment_folder, monkeypatch):
        done = []
        monkeypatch.setattr(install, "install_with_uv", done.append)
        install.install(install.RUN)
        monkeypatch.setattr(install, "digest", lambda name: "another")
        install.install(install.RUN)
        assert done == [install.RUN, install.RUN]

    def test_moved_folder_is_installed_again(self, environment_folder, monkeypatch):
        done = []
        monkeypatch.setattr(install, "install_with_uv", done.append)
        install.install(install.RUN)
        monkeypatch.setattr(install, "ROOT", environment_folder)
        monkeypatch.setattr(install, "digest", lambda name: "the same")
        install.install(install.RUN)
        assert len(done) == 2

    def test_pip_steps_in_for_uv(self, environment_folder, monkeypatch):
        done = []
        monkeypatch.setattr(install, "install_with_uv", lambda lock: "no uv here")
        monkeypatch.setattr(install, "install_with_pip", done.append)
        install.install(install.RUN)
        assert done == [install.RUN]

    def test_missing_venv_module_is_one_line(self, environment_folder, monkeypatch):
        monkeypatch.setattr(install, "VENV", environment_folder / "new")
        monkeypatch.setattr(install, "runs", lambda command: False)
        with pytest.raises(SystemExit, match="apt install python3-venv"):
            install.make_environment(uv=None)

    def test_uv_that_does_not_run_counts_as_none(self, tmp_path, monkeypatch):
        shim = tmp_path / "uv"
        shim.write_text("#!/bin/sh\nexit 127\n")
        shim.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setattr(install, "VENV", tmp_path)
        assert install.find_uv() is None


class TestVerdict:
    @pytest.fixture(autouse=True)
    def no_pytest(self, monkeypatch):
        monkeypatch.delenv("DATABASE_URL", raising=False)
        monkeypatch.setattr(test, "find_binaries", lambda: None)
        monkeypatch.setattr(test, "find_chromium", lambda: None)

    @pytest.mark.parametrize(("ci", "code"), [("true", 1), ("", 0)])
    @pytest.mark.parametrize("job", [test.on_postgres, test.in_browser])
    def test_missing_part_is_said_and_fails_in_ci(
        self, job, ci, code, monkeypatch, capsys
    ):
        monkeypatch.setenv("CI", ci)
        assert test.report([job([])]) == code
        assert "NOT RUN" in capsys.readouterr().out

    def test_one_failure_fails_all(self, capsys):
        good = test.Outcome("SQLite", "9 passed in 1s", is_good=True)
        bad = test.Outcome("Chromium", "1 failed in 1s", is_good=False)
        assert test.report([good]) == 0
        assert test.report([good, bad, good]) == 1
        assert "FAILED   Chromium" in capsys.readouterr().out

    @pytest.mark.parametrize(
        "line",
        [
            "===== 12 passed in 3.21s =====",
            "= 1 failed, 2 passed, 3 warnings in 123.45s (0:02:03) =",
        ],
    )
    def test_closing_line_of_pytest_is_known(self, line):
        assert test.CLOSING_LINE.match(line)


class TestLocks:
    @pytest.mark.parametrize("lock", LOCKS)
    def test_every_package_is_pinned_and_hashed(self, lock):
        text = (ROOT / lock).read_text().replace("\\\n", "")
        lines = [line for line in text.splitlines() if not line.startswith("#")]
        assert lines
        for line in lines:
            assert re.match(r"[\w.-]+(\[\w+\])?==\S+ ", line), line
            assert " --hash=sha256:" in line, line

    @pytest.mark.parametrize("lock", LOCKS)
    def test_no_host_is_named(self, lock):
        text = (ROOT / lock).read_text()
        assert "://" not in text
        assert "--index" not in text

    def test_development_has_all_that_runs(self):
        running, development = (
            set(re.findall(r"^[\w.-]+==\S+", (ROOT / lock).read_text(), re.MULTILINE))
            for lock in (install.RUN, install.DEVELOP)
        )
        assert running < development


class TestContainer:
    def test_image_is_small_to_read_and_runs_without_rights(self):
        lines = (ROOT / "Dockerfile").read_text().splitlines()
        instructions = [line.split() for line in lines if line[:1].isupper()]
        users = [words[1] for words in instructions if words[0] == "USER"]
        assert len(lines) <= 60
        assert users[-1] not in {"root", "0"}
        assert any(words[0] == "HEALTHCHECK" for words in instructions)

    def test_image_gets_only_what_it_needs(self):
        lines = (ROOT / ".dockerignore").read_text().splitlines()
        rules = [line for line in lines if line and not line.startswith("#")]
        assert rules[0] == "*"
        assert not {"!var", "!.env", "!.git", "!tests"} & set(rules)

    def test_image_has_all_that_it_builds_with(self, tmp_path):
        let_in = (ROOT / ".dockerignore").read_text().splitlines()
        for name in (line[1:] for line in let_in if line.startswith("!")):
            source, target = ROOT / name, tmp_path / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target)
            else:
                shutil.copy(source, target)
        built = start(
            *(sys.executable, "manage.py", "collectstatic", "--noinput", "-v", "0"),
            cwd=tmp_path,
            SECRET_KEY="build",
            ALLOWED_HOSTS="localhost",
            DATABASE_URL=f"sqlite:///{tmp_path}/none",
        )
        assert built.returncode == 0, built.stderr
        compiled = re.search(r"compileall .*", (ROOT / "Dockerfile").read_text())
        packages = {path.parent.name for path in ROOT.glob("*/apps.py")}
        assert packages <= set(compiled[0].split())

    def test_every_variable_of_compose_is_explained(self):
        compose = (ROOT / "compose.yaml").read_text()
        example = (ROOT / ".env.example").read_text()
        asked_for = set(re.findall(r"\$\{(\w+)", compose))
        explained = set(re.findall(r"^(\w+)=", example, re.MULTILINE))
        assert asked_for == explained

    @pytest.mark.parametrize("name", ["SECRET_KEY", "POSTGRES_PASSWORD"])
    def test_secrets_are_required_and_not_in_the_project(self, name):
        assert f"${{{name}:?" in (ROOT / "compose.yaml").read_text()
        assert re.search(rf"^{name}=$", (ROOT / ".env.example").read_text(), re.M)
