# syntax=docker/dockerfile:1
FROM python:3.13-slim AS build

ENV PYTHONDONTWRITEBYTECODE=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /site
RUN python -m venv /venv
ENV PATH=/venv/bin:$PATH

# The packages first: they change less often than the site.
COPY requirements.txt ./
RUN pip install --require-hashes -r requirements.txt

COPY . .
# Needs no secret and no database; the values are thrown away with this layer.
RUN SECRET_KEY=build ALLOWED_HOSTS=localhost DATABASE_URL=sqlite:////tmp/none \
    python manage.py collectstatic --noinput --verbosity 0 \
    && python -m compileall -q /venv/lib campaign_site accounts actions pages resources


FROM python:3.13-slim

ENV PATH=/venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
RUN useradd --system --uid 10001 --home-dir /site --shell /usr/sbin/nologin site
WORKDIR /site
COPY --from=build /venv /venv
COPY --from=build /site /site
# Uploaded files live here: the only place that the site writes to.
RUN install -d -o site -g site var/media
VOLUME /site/var/media
USER 10001

EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD ["python", "deploy/healthcheck.py"]
CMD ["gunicorn", "--config", "deploy/gunicorn.conf.py", "--bind", "0.0.0.0:8000", \
     "campaign_site.wsgi:application"]
