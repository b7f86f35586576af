// SPDX-License-Identifier: Apache-2.0
#include "media/opus_sound.h"

#include <opus/opusenc.h>
#include <opus/opusfile.h>

#include <algorithm>

namespace alongside::media {

namespace {

    // Speech is clear with this, also through small loudspeakers.
    constexpr int kBitsPerSecond = 24'000;
    // In the encoder's own 48 kHz: a page at least so often, and no looking ahead beyond that.
    constexpr int kPageSamples = 12'000;

}

struct OpusWriter::Encoder {
    OggOpusComments* comments = nullptr;
    OggOpusEnc* enc = nullptr;
    ~Encoder()
    {
        if (enc != nullptr)
            ope_encoder_destroy(enc);
        if (comments != nullptr)
            ope_comments_destroy(comments);
    }
    QByteArray pages(bool all) const
    {
        QByteArray bytes;
        unsigned char* page = nullptr;
        opus_int32 length = 0;
        while (ope_encoder_get_page(enc, &page, &length, all ? 1 : 0) == 1)
            bytes.append(reinterpret_cast<const char*>(page), length);
        return bytes;
    }
};

OpusWriter::OpusWriter(int samplesPerSecond)
{
    auto encoder = std::make_unique<Encoder>();
    encoder->comments = ope_comments_create();
    int error = OPE_OK;
    encoder->enc = ope_encoder_create_pull(encoder->comments, samplesPerSecond, 1, 0, &error);
    if (encoder->enc == nullptr || error != OPE_OK)
        return;
    // Version 0.2.1 leaves its copy of the frame's length as malloc gave it, and compares with it at the end.
    ope_encoder_ctl(encoder->enc, OPUS_SET_EXPERT_FRAME_DURATION(OPUS_FRAMESIZE_20_MS));
    ope_encoder_ctl(encoder->enc, OPUS_SET_BITRATE(kBitsPerSecond));
    ope_encoder_ctl(encoder->enc, OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE));
    ope_encoder_ctl(encoder->enc, OPE_SET_DECISION_DELAY(0));
    ope_encoder_ctl(encoder->enc, OPE_SET_MUXING_DELAY(kPageSamples));
    ope_encoder_ctl(encoder->enc, OPE_SET_COMMENT_PADDING(0));
    m_encoder = std::move(encoder);
}

OpusWriter::~OpusWriter() = default;

void OpusWriter::write(std::span<const std::int16_t> samples)
{
    if (!m_encoder || samples.empty())
        return;
    m_isBegun = true;
    ope_encoder_write(m_encoder->enc, samples.data(), static_cast<int>(samples.size()));
}

QByteArray OpusWriter::take()
{
    return m_encoder && m_isBegun ? m_encoder->pages(true) : QByteArray();
}

QByteArray OpusWriter::finish()
{
    // Version 0.2.1 stops the whole program when it is to end what never began.
    if (!m_encoder || !m_isBegun)
        return {};
    ope_encoder_drain(m_encoder->enc);
    auto rest = m_encoder->pages(true);
    m_encoder.reset();
    return rest;
}

struct OpusReader::Decoder {
    OggOpusFile* file = nullptr;
    ~Decoder()
    {
        if (file != nullptr)
            op_free(file);
    }
};

OpusReader::OpusReader(QByteArray sound, QObject* parent)
    : QIODevice(parent)
    , m_sound(std::move(sound))
{
    auto decoder = std::make_unique<Decoder>();
    decoder->file = op_open_memory(reinterpret_cast<const unsigned char*>(m_sound.constData()),
        static_cast<std::size_t>(m_sound.size()), nullptr);
    if (decoder->file == nullptr)
        return;
    m_decoder = std::move(decoder);
    m_ended = false;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OpusReader::~OpusReader() = default;

double OpusReader::seconds() const
{
    const auto samples = m_decoder ? op_pcm_total(m_decoder->file, -1) : 0;
    return static_cast<double>(std::max<ogg_int64_t>(0, samples)) / kPlayedPerSecond;
}

void OpusReader::goTo(double seconds)
{
    if (!m_decoder)
        return;
    const auto wanted = static_cast<ogg_int64_t>(std::max(0.0, seconds) * kPlayedPerSecond);
    const auto last = std::max<ogg_int64_t>(0, op_pcm_total(m_decoder->file, -1));
    m_ended = op_pcm_seek(m_decoder->file, std::min(wanted, last)) != 0;
}

qint64 OpusReader::bytesAvailable() const
{
    // How many is not known before they are decoded; that there are more, is.
    return m_ended || !m_decoder ? 0 : kPlayedPerSecond * kBytesPerMoment;
}

qint64 OpusReader::readData(char* data, qint64 bytesMax)
{
    if (!m_decoder || m_ended)
        return 0;
    const auto values
        = static_cast<int>(std::min<qint64>(bytesMax, kPlayedPerSecond * kBytesPerMoment)
            / static_cast<qint64>(sizeof(opus_int16)));
    // Less than a moment of both channels cannot be given.
    if (values < 2)
        return 0;
    int moments = OP_HOLE;
    // A gap in what is there is skipped.
    while (moments == OP_HOLE)
        moments = op_read_stereo(m_decoder->file, reinterpret_cast<opus_int16*>(data), values);
    m_ended = moments <= 0;
    return m_ended ? 0 : qint64{moments} * kBytesPerMoment;
}

}
